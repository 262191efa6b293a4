package es.caib.empara.people.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.people.StandingBasis;
import es.caib.empara.people.TrainingState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TrainingStandingTest {

  private static final LocalDate END = LocalDate.of(2027, 3, 31);

  private final TrainingRule rule =
      new TrainingRule(LocalDate.of(2026, 1, 1), new TrainingRule.Days(30, 7, 30), 6, "Prova");
  private final TrainingStanding standing =
      new TrainingStanding("marta@palma", END, StandingBasis.CREDIT);

  @ParameterizedTest
  @CsvSource({
    "2027-02-28, VALID",
    "2027-03-01, LAPSING",
    "2027-03-23, LAPSING",
    "2027-03-24, ENDING",
    "2027-03-31, ENDING",
    "2027-04-01, GRACE",
    "2027-04-30, GRACE",
    "2027-05-01, LAPSED"
  })
  void aTraining_endsStepByStep(LocalDate day, TrainingState state) {
    assertThat(standing.stateOn(day, rule)).isEqualTo(state);
  }

  @ParameterizedTest
  @EnumSource(TrainingState.class)
  void theDaysOfAState_areThoseOnWhichATrainingStandsSo(TrainingState state) {
    LocalDate day = LocalDate.of(2027, 6, 15);
    LocalDate first = rule.earliestEnd(state, day);
    LocalDate last = rule.latestEnd(state, day);

    if (first != null) {
      assertThat(rule.stateOn(day, first)).isEqualTo(state);
      assertThat(rule.stateOn(day, first.minusDays(1))).isNotEqualTo(state);
    }
    if (last != null) {
      assertThat(rule.stateOn(day, last)).isEqualTo(state);
      assertThat(rule.stateOn(day, last.plusDays(1))).isNotEqualTo(state);
    }
  }

  @Test
  void whoMayAct_isToldOfTheEnd_andNotYetPastIt() {
    assertThat(TrainingState.ENDING.mayAct()).isTrue();
    assertThat(TrainingState.GRACE.mayAct()).isFalse();
    assertThat(TrainingState.LAPSED.mayAct()).isFalse();
    assertThat(standing.countsOn(END)).isTrue();
    assertThat(standing.countsOn(END.plusDays(1))).isFalse();
  }

  @Test
  void aStep_isCarriedOutOnce_andNeverBack() {
    standing.carryOut(TrainingState.GRACE);

    assertThatThrownBy(() -> standing.carryOut(TrainingState.GRACE))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> standing.carryOut(TrainingState.LAPSING))
        .isInstanceOf(IllegalStateException.class);
    standing.carryOut(TrainingState.LAPSED);
    assertThat(standing.carriedOut()).isEqualTo(TrainingState.LAPSED);
  }

  @Test
  void aTestThatIsPassed_beginsAnew_andNeverEndsEarlier() {
    standing.carryOut(TrainingState.LAPSED);

    assertThat(standing.renew(END.plusYears(2))).isEqualTo(TrainingState.LAPSED);

    assertThat(standing.validUntil()).isEqualTo(END.plusYears(2));
    assertThat(standing.basis()).isEqualTo(StandingBasis.TEST);
    assertThat(standing.carriedOut()).isEqualTo(TrainingState.VALID);
    standing.renew(END.plusYears(1));
    assertThat(standing.validUntil()).isEqualTo(END.plusYears(2));
  }

  @Test
  void aRule_tellsTwiceBeforeTheEnd() {
    assertThatThrownBy(() -> rule(new TrainingRule.Days(7, 7, 30), 6))
        .hasMessageStartingWith("days");
    assertThatThrownBy(() -> rule(new TrainingRule.Days(30, 0, 30), 6))
        .hasMessageStartingWith("days");
    assertThatThrownBy(() -> rule(new TrainingRule.Days(30, 7, -1), 6))
        .hasMessageStartingWith("days");
    assertThatThrownBy(() -> rule(new TrainingRule.Days(30, 7, 0), 0))
        .hasMessageStartingWith("creditMonths");
    assertThat(rule.creditUntil(LocalDate.of(2026, 8, 31))).isEqualTo(LocalDate.of(2027, 2, 28));
  }

  private static TrainingRule rule(TrainingRule.Days days, int months) {
    return new TrainingRule(END, days, months, "Prova");
  }
}
