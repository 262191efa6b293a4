package es.caib.empara.orders.entity;

import static es.caib.empara.cases.CaseFixtures.at;
import static es.caib.empara.orders.entity.ProtectionOrderTest.kept;
import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.orders.CivilClaim;
import es.caib.empara.orders.MeasureChange;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thirty days, and thirty more by a family claim (LECrim art. 544 ter.7). */
class CivilClaimTest {

  private static final OffsetDateTime GRANTED = OffsetDateTime.parse("2028-01-31T10:00:00Z");
  private static final LocalDate FROM = LocalDate.of(2028, 1, 31);

  /** Thirty days later, in a leap year. */
  private static final LocalDate STATED = LocalDate.of(2028, 3, 1);

  private final List<MeasureStatement> said = new ArrayList<>();

  @ParameterizedTest(name = "filed on {0}: until {1}")
  @CsvSource({
    "2028-02-01, 2028-03-02",
    "2028-02-10, 2028-03-11",
    // The leap day, and the last day.
    "2028-02-29, 2028-03-30",
    "2028-03-01, 2028-03-31",
    // On the first day it gives no day more; the day after the last it is too late.
    "2028-01-31, 2028-03-01",
    "2028-03-02, 2028-03-01"
  })
  void claim_prolongsFromItsDay_butOnlyWhileTheMeasureHolds(LocalDate filed, LocalDate lastDay) {
    ProtectionMeasure measure = measure(MeasureKind.CUSTODY);

    retell(measure, claim(filed, GRANTED.plusDays(40)));

    assertThat(measure.lastDay()).isEqualTo(lastDay);
    assertThat(measure.validUntil()).as("what the court stated").isEqualTo(STATED);
    assertThat(measure.isProlonged()).isEqualTo(lastDay.isAfter(STATED));
    assertThat(measure.protectsOn(lastDay)).isTrue();
    assertThat(measure.protectsOn(lastDay.plusDays(1))).isFalse();
  }

  @Test
  void claim_leavesAPenalMeasureAsItIs() {
    ProtectionMeasure measure = measure(MeasureKind.APPROACH_BAN);
    retell(measure, claim(FROM.plusDays(20), GRANTED.plusDays(20)));
    assertThat(measure.lastDay()).isEqualTo(STATED);
  }

  @Test
  void claim_toldAfterTheLapse_bringsTheMeasureBack_andItLapsesAnewAtItsNewEnd() {
    ProtectionMeasure measure = measure(MeasureKind.HOME_USE);
    assertThat(measure.lapse(STATED.plusDays(1))).isTrue();

    retell(measure, claim(STATED, GRANTED.plusDays(35)));

    assertThat(measure.state()).isEqualTo(MeasureState.IN_FORCE);
    assertThat(measure.lapse(STATED.plusDays(30))).isFalse();
    assertThat(measure.lapse(STATED.plusDays(31))).isTrue();
    assertThat(measure.lapse(STATED.plusDays(31))).as("once for each end").isFalse();
  }

  @Test
  void judge_afterTheClaim_hasTheLastWord_whateverOrderTheyAreToldIn() {
    ProtectionMeasure measure = measure(MeasureKind.VISITS);
    LocalDate ratified = LocalDate.of(2028, 12, 31);
    said.add(
        new MeasureStatement(
            kept(3L),
            new MeasureChange("OP-1", "M-1", MeasureState.MODIFIED, ratified, null),
            at(GRANTED.plusDays(30), "z"),
            3));

    retell(measure, claim(FROM.plusDays(10), GRANTED.plusDays(10)));
    assertThat(measure.lastDay()).isEqualTo(ratified);

    retell(measure, claim(FROM.plusDays(10), GRANTED.plusDays(31)));
    assertThat(measure.lastDay()).as("longer than by the claim already").isEqualTo(ratified);
  }

  @Test
  void claim_onTheDayOnWhichTheCourtShortensTheMeasure_countsByItsPlace() {
    ProtectionMeasure measure = measure(MeasureKind.CUSTODY);
    LocalDate sooner = FROM.plusDays(10);
    said.add(
        new MeasureStatement(
            kept(3L),
            new MeasureChange("OP-1", "M-1", MeasureState.MODIFIED, sooner, null),
            at(GRANTED.plusDays(10), "m"),
            2));

    retell(measure, new CivilClaim(sooner, Period.ofDays(30), GRANTED.plusDays(10), "a"));
    assertThat(measure.lastDay()).as("the court spoke after the claim").isEqualTo(sooner);

    retell(measure, new CivilClaim(sooner, Period.ofDays(30), GRANTED.plusDays(10), "z"));
    assertThat(measure.lastDay()).as("claimed on its last day").isEqualTo(sooner.plusDays(30));
  }

  @Test
  void claim_isOfTheDayOfTheIslands_notOfTheDayInUtc() {
    ProtectionOrder order =
        new ProtectionOrder(
            7L,
            new OrderReport(
                "OP-1", "0704043220280000001", "Palma", null, null, null, null, List.of()),
            OrderState.GRANTED,
            at(GRANTED, "a"));
    // 00:30 of 1 July in the islands.
    order.claim(OffsetDateTime.parse("2028-06-30T22:30:00Z"), at(GRANTED, "c"));
    assertThat(order.civilClaim(Period.ofDays(30)).filedOn()).isEqualTo(LocalDate.of(2028, 7, 1));
  }

  private ProtectionMeasure measure(MeasureKind kind) {
    MeasureStatement first =
        new MeasureStatement(
            kept(3L),
            new MeasureReport("M-1", kind, "{}", FROM, STATED, null),
            MeasureState.IN_FORCE,
            at(GRANTED, "b"),
            1);
    said.add(first);
    return new ProtectionMeasure(kept(3L), first);
  }

  private void retell(ProtectionMeasure measure, CivilClaim claim) {
    measure.retell(List.of(), said, claim);
  }

  private static CivilClaim claim(LocalDate filed, OffsetDateTime told) {
    return new CivilClaim(filed, Period.ofDays(30), told, "c");
  }
}
