package es.caib.empara.orders.entity;

import static es.caib.empara.cases.CaseFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureNature;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProtectionMeasureTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final ProtectionMeasure measure =
      new ProtectionMeasure(order(3L), report(MeasureKind.APPROACH_BAN, TODAY.plusYears(1)));

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
    assertThatThrownBy(() -> new ProtectionMeasure(order(null), report(MeasureKind.CUSTODY, TODAY)))
        .hasMessage("order: missing");
  }

  @Test
  void applying_replacesWhatWasSaid_andABlankEndReallyEndsNothing() {
    measure.apply(report(MeasureKind.COMMUNICATION_BAN, null));

    assertThat(measure.kind()).isEqualTo(MeasureKind.COMMUNICATION_BAN);
    assertThat(measure.validUntil()).isNull();
    assertThat(measure.untilMilestone()).isEqualTo("sentència");
  }

  @Test
  void cancelling_andSayingItAgain_putsItInForceAgain() {
    measure.cancel();
    assertThat(measure.state()).isEqualTo(MeasureState.CANCELLED);

    measure.apply(report(MeasureKind.APPROACH_BAN, null));
    assertThat(measure.state()).isEqualTo(MeasureState.IN_FORCE);
  }

  @ParameterizedTest
  @CsvSource({
    "IN_FORCE,true", "MODIFIED,true", "SUSPENDED,false",
    "EXPIRED,false", "CANCELLED,false", "REPLACED_BY_SENTENCE,false"
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

  /** As if the database had given it an id. */
  private static ProtectionOrder order(Long id) {
    return new ProtectionOrder(
        7L, ProtectionOrderTest.report("Jutjat 1"), OrderState.GRANTED, at(NINE, "a")) {
      @Override
      public Long id() {
        return id;
      }
    };
  }
}
