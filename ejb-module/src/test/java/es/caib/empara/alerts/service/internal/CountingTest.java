package es.caib.empara.alerts.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.alerts.AlertOutcome;
import es.caib.empara.alerts.DutyBand;
import es.caib.empara.alerts.service.AlertFigures;
import es.caib.empara.alerts.service.internal.Counting.Counted;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T08:00:00Z");

  @Test
  void ofARule_everyAlertIsCountedOnce() {
    List<Counted> all =
        List.of(
            alert("R2", 5, 1, AlertOutcome.ACTED),
            alert("R2", 7, 1, null),
            alert("R2", 9, null, AlertOutcome.WATCHED),
            alert("R2", 11, null, AlertOutcome.NOT_APPLICABLE),
            alert("R2", null, null, AlertOutcome.CLEARED),
            alert("R2", null, null, null),
            alert("R8", null, null, AlertOutcome.CLEARED));

    List<AlertFigures.OfRule> rules = Counting.byRule(all);

    assertThat(rules)
        .containsExactly(
            new AlertFigures.OfRule("R2", 6, 2, 2, 1, 1, Duration.ofSeconds(7)),
            new AlertFigures.OfRule("R8", 1, 0, 0, 1, 0, null));
    assertThat(rules.get(0).wavedPercent()).isEqualTo(50);
    assertThat(rules.get(1).wavedPercent()).as("nobody has decided anything").isZero();
  }

  @Test
  void closedAsActed_withoutARecordedAct_isActed() {
    assertThat(Counting.byRule(List.of(alert("R6", 5, null, AlertOutcome.ACTED))))
        .singleElement()
        .satisfies(rule -> assertThat(rule.acted()).isEqualTo(1));
  }

  @Test
  void ofADesk_nineOfTen_isTheTimeWithinWhichNineOfTenWereTaken() {
    List<Counted> all = new ArrayList<>();
    for (int second = 1; second <= 10; second++) {
      all.add(alert("R2", second, null, null));
    }
    all.add(alert("R2", null, null, null));

    assertThat(Counting.byDesk(all, Map.of(1L, "Institut")))
        .containsExactly(
            new AlertFigures.OfDesk(
                "Institut",
                DutyBand.MORNING,
                11,
                10,
                0,
                Duration.ofSeconds(5),
                Duration.ofSeconds(9),
                null,
                null));
  }

  @Test
  void ofADesk_thatIsNotKnown_nothingIsSaid() {
    assertThat(Counting.byDesk(List.of(alert("R2", 1, null, null)), Map.of(2L, "Consell")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "00:00,NIGHT",
    "06:59:59,NIGHT",
    "07:00,MORNING",
    "14:59:59,MORNING",
    "15:00,AFTERNOON",
    "22:59:59,AFTERNOON",
    "23:00,NIGHT"
  })
  void theBandsOfADay_haveNoGap(LocalTime time, DutyBand band) {
    assertThat(DutyBand.of(time)).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-25T05:30Z,NIGHT,half past six after summer time has ended",
    "2026-10-24T05:30Z,MORNING,half past seven the day before"
  })
  void theBand_goesByTheTimeOfTheIslands(OffsetDateTime raised, DutyBand band, String when) {
    Counted alert = new Counted("R2", 1L, raised, null, null, null, null, null, 2);

    assertThat(Counting.byDesk(List.of(alert), Map.of(1L, "Institut")))
        .as(when)
        .singleElement()
        .satisfies(
            desk -> {
              assertThat(desk.band()).isEqualTo(band);
              assertThat(desk.climbed()).isEqualTo(1);
            });
  }

  private static Counted alert(
      String rule, Integer takenAfter, Integer actedAfter, AlertOutcome outcome) {
    return new Counted(
        rule, 1L, NINE, after(takenAfter), null, null, after(actedAfter), outcome, 0);
  }

  private static OffsetDateTime after(Integer seconds) {
    return seconds == null ? null : NINE.plusSeconds(seconds);
  }
}
