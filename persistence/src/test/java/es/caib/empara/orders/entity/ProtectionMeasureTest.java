package es.caib.empara.orders.entity;

import static es.caib.empara.cases.CaseFixtures.at;
import static es.caib.empara.orders.entity.ProtectionOrderTest.kept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.orders.MeasureChange;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureNature;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProtectionMeasureTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final ProtectionMeasure measure =
      new ProtectionMeasure(
          kept(3L), stated(MeasureKind.APPROACH_BAN, TODAY.plusYears(1), NINE, "a"));

  @Test
  void ordering_isInForceForTheCaseOfItsOrder() {
    assertThat(measure.orderPk()).isEqualTo(3);
    assertThat(measure.caseId()).isEqualTo(7);
    assertThat(measure.measureId()).isEqualTo("M-1");
    assertThat(measure.state()).isEqualTo(MeasureState.IN_FORCE);
    assertThat(measure.validUntil()).isEqualTo(TODAY.plusYears(1));
  }

  @Test
  void ordering_beforeTheOrderIsKept_isRefused() {
    assertThatThrownBy(
            () ->
                new MeasureStatement(
                    kept(null),
                    report(MeasureKind.CUSTODY, TODAY),
                    MeasureState.IN_FORCE,
                    at(NINE, "a"),
                    1))
        .hasMessage("order: missing");
  }

  @Test
  void retelling_takesTheNewestWhole_andABlankEndReallyEndsNothing() {
    measure.retell(
        List.of(decided(NINE, "a"), decided(NINE.plusDays(1), "b")),
        List.of(
            stated(MeasureKind.COMMUNICATION_BAN, null, NINE.plusDays(1), "b"),
            stated(MeasureKind.APPROACH_BAN, TODAY, NINE, "a")),
        null);

    assertThat(measure.kind()).isEqualTo(MeasureKind.COMMUNICATION_BAN);
    assertThat(measure.validUntil()).isNull();
    assertThat(measure.untilMilestone()).isEqualTo("sentència");
  }

  @Test
  void retelling_whenADecisionDropsIt_isCancelled_andSayingItAgainPutsItInForce() {
    List<MeasureStatement> first = List.of(stated(MeasureKind.APPROACH_BAN, null, NINE, "a"));
    measure.retell(List.of(decided(NINE, "a"), decided(NINE.plusDays(1), "b")), first, null);
    assertThat(measure.state()).isEqualTo(MeasureState.CANCELLED);

    measure.retell(
        List.of(decided(NINE, "a"), decided(NINE.plusDays(1), "b"), decided(NINE.plusDays(2), "c")),
        List.of(first.get(0), stated(MeasureKind.APPROACH_BAN, null, NINE.plusDays(2), "c")),
        null);
    assertThat(measure.state()).isEqualTo(MeasureState.IN_FORCE);
  }

  @Test
  void retelling_aChange_keepsWhatItDoesNotGive() {
    MeasureChange change =
        new MeasureChange("OP-1", "M-1", MeasureState.SUSPENDED, TODAY.plusDays(9), null);
    measure.retell(
        List.of(decided(NINE, "a")),
        List.of(
            new MeasureStatement(kept(3L), change, at(NINE.plusDays(1), "b"), 2),
            stated(MeasureKind.APPROACH_BAN, TODAY, NINE, "a")),
        null);

    assertThat(measure.state()).isEqualTo(MeasureState.SUSPENDED);
    assertThat(measure.validUntil()).isEqualTo(TODAY.plusDays(9));
    assertThat(measure.parameters()).isEqualTo("{\"metres\":500}");
  }

  @Test
  void lapsing_isDoneOnce_andAgainOnlyForALaterEnd() {
    LocalDate after = TODAY.plusYears(1).plusDays(1);
    assertThat(measure.lapse(TODAY.plusYears(1))).as("the last day still protects").isFalse();
    assertThat(measure.lapse(after)).isTrue();
    assertThat(measure.state()).isEqualTo(MeasureState.EXPIRED);
    assertThat(measure.lapse(after)).isFalse();

    measure.retell(
        List.of(decided(NINE, "a")),
        List.of(stated(MeasureKind.APPROACH_BAN, TODAY.plusYears(1), NINE, "a")),
        null);
    assertThat(measure.state()).as("told again, it stays lapsed").isEqualTo(MeasureState.EXPIRED);
  }

  @ParameterizedTest
  @CsvSource({
    "IN_FORCE,true",
    "MODIFIED,true",
    "SUSPENDED,false",
    "EXPIRED,false",
    "CANCELLED,false",
    "REPLACED_BY_SENTENCE,false",
    "REQUESTED,false"
  })
  void states_protectOnlyWhileTheMeasureStands(MeasureState state, boolean protects) {
    assertThat(state.protects()).isEqualTo(protects);
  }

  @ParameterizedTest
  @EnumSource(
      value = MeasureKind.class,
      names = {
        "HOME_USE",
        "CUSTODY",
        "VISITS",
        "MAINTENANCE",
        "MINOR_PROTECTION",
        "COMPANION_ANIMALS"
      })
  void kinds_ofFamilyLaw_areCivil(MeasureKind kind) {
    assertThat(kind.nature()).isEqualTo(MeasureNature.CIVIL);
  }

  @Test
  void kinds_thatAreNotCivil_arePenalButForTheReferral() {
    for (MeasureKind kind : MeasureKind.values()) {
      if (kind.nature() != MeasureNature.CIVIL) {
        assertThat(kind.nature() == MeasureNature.ASSISTANCE)
            .as(kind.name())
            .isEqualTo(kind == MeasureKind.ASSISTANCE_REFERRAL);
      }
    }
    assertThat(MeasureKind.values()).hasSize(14);
  }

  private static MeasureReport report(MeasureKind kind, LocalDate until) {
    return new MeasureReport("M-1", kind, "{\"metres\":500}", TODAY, until, "sentència");
  }

  private static MeasureStatement stated(
      MeasureKind kind, LocalDate until, OffsetDateTime time, String eventId) {
    return new MeasureStatement(
        kept(3L), report(kind, until), MeasureState.IN_FORCE, at(time, eventId), 1);
  }

  private static OrderStatement decided(OffsetDateTime time, String eventId) {
    return new OrderStatement(
        kept(3L), ProtectionOrderTest.report("Jutjat 1"), OrderState.GRANTED, at(time, eventId), 1);
  }
}
