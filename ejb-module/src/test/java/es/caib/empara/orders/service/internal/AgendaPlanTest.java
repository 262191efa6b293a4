package es.caib.empara.orders.service.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import es.caib.empara.cases.Provenance;
import es.caib.empara.orders.CivilClaim;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.OrderTaskKind;
import es.caib.empara.orders.entity.MeasureStatement;
import es.caib.empara.orders.entity.OrderTask.Key;
import es.caib.empara.orders.entity.ProtectionMeasure;
import es.caib.empara.orders.entity.ProtectionOrder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AgendaPlanTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final LocalDate FROM = LocalDate.of(2026, 11, 23);
  private static final List<Period> CHECKS =
      List.of(Period.ofDays(7), Period.ofDays(20), Period.ofDays(25), Period.ofDays(30));
  private static final List<Period> ENDINGS = List.of(Period.ofDays(30), Period.ofDays(7));
  private static final AgendaPlan PLAN = new AgendaPlan(CHECKS, ENDINGS, null);

  private final ProtectionOrder order = order(OrderState.GRANTED);

  @Test
  void civilMeasures_areLookedAtOnDays7_20_25_and30() {
    assertThat(PLAN.of(order, List.of(measure(MeasureKind.CUSTODY, FROM.plusDays(30)))))
        .extracting(Key::kind, Key::place, Key::dueOn)
        .containsExactly(
            tuple(OrderTaskKind.CIVIL_CHECK, 1, LocalDate.of(2026, 11, 30)),
            tuple(OrderTaskKind.CIVIL_CHECK, 2, LocalDate.of(2026, 12, 13)),
            tuple(OrderTaskKind.CIVIL_CHECK, 3, LocalDate.of(2026, 12, 18)),
            tuple(OrderTaskKind.CIVIL_CHECK, 4, LocalDate.of(2026, 12, 23)));
  }

  @Test
  void civilMeasuresThatEndTogether_areOneMatter() {
    List<Key> two =
        PLAN.of(
            order,
            List.of(
                measure(MeasureKind.CUSTODY, FROM.plusDays(30)),
                measure(MeasureKind.HOME_USE, FROM.plusDays(30))));
    assertThat(two).hasSize(4);
  }

  @Test
  void claim_countsTheDaysAnew_fromItsFiling() {
    ProtectionMeasure measure = measure(MeasureKind.VISITS, FROM.plusDays(30));
    LocalDate filed = FROM.plusDays(12);
    measure.retell(
        List.of(),
        List.of(statement(MeasureKind.VISITS, FROM.plusDays(30))),
        new CivilClaim(filed, Period.ofDays(30), NINE.plusDays(12), "c"));

    assertThat(new AgendaPlan(CHECKS, ENDINGS, filed).of(order, List.of(measure)))
        .allMatch(key -> key.kind() == OrderTaskKind.CIVIL_RATIFICATION)
        .extracting(Key::dueOn)
        .containsExactly(
            filed.plusDays(7), filed.plusDays(20), filed.plusDays(25), filed.plusDays(30));
  }

  @Test
  void otherMeasures_areLookedAtBeforeTheirEnd() {
    LocalDate end = LocalDate.of(2028, 3, 1);
    assertThat(PLAN.of(order, List.of(measure(MeasureKind.APPROACH_BAN, end))))
        .extracting(Key::kind, Key::dueOn)
        .containsExactly(
            tuple(OrderTaskKind.ENDING, LocalDate.of(2028, 1, 31)),
            tuple(OrderTaskKind.ENDING, LocalDate.of(2028, 2, 23)));
  }

  @Test
  void withoutAnEnd_notInForce_orNotGranted_thereIsNothingToLookAt() {
    assertThat(PLAN.of(order, List.of(measure(MeasureKind.APPROACH_BAN, null)))).isEmpty();
    ProtectionMeasure lapsed = measure(MeasureKind.CUSTODY, FROM.plusDays(30));
    lapsed.lapse(FROM.plusDays(31));
    assertThat(PLAN.of(order, List.of(lapsed))).isEmpty();
    assertThat(
            PLAN.of(
                order(OrderState.DENIED), List.of(measure(MeasureKind.CUSTODY, FROM.plusDays(30)))))
        .isEmpty();
  }

  /** Whatever the court gives, and be it for one day. */
  @Property(tries = 500)
  void everyEnd_hasATaskOnOrBeforeIt_andNoneAfterIt_norBeforeItsBeginning(
      @ForAll @IntRange(max = 400) int days, @ForAll MeasureKind kind) {
    LocalDate end = FROM.plusDays(days);
    List<Key> tasks = PLAN.of(order, List.of(measure(kind, end)));

    assertThat(tasks).isNotEmpty().allMatch(key -> key.endsOn().equals(end));
    assertThat(tasks).allMatch(key -> !key.dueOn().isAfter(end) && !key.dueOn().isBefore(FROM));
    assertThat(tasks).extracting(Key::dueOn).doesNotHaveDuplicates();
  }

  private static ProtectionMeasure measure(MeasureKind kind, LocalDate until) {
    return new ProtectionMeasure(order(OrderState.GRANTED), statement(kind, until));
  }

  private static MeasureStatement statement(MeasureKind kind, LocalDate until) {
    return new MeasureStatement(
        order(OrderState.GRANTED),
        new MeasureReport("M-1", kind, "{}", FROM, until, null),
        MeasureState.IN_FORCE,
        provenance(),
        1);
  }

  private static ProtectionOrder order(OrderState state) {
    ProtectionOrder order =
        new ProtectionOrder(
            7L,
            new OrderReport(
                "OP-1", "0704043220260000001", "Palma", null, null, NINE, null, List.of()),
            state,
            provenance());
    KeptOrders.set(order, "id", 3L);
    return order;
  }

  private static Provenance provenance() {
    return new Provenance("/justicia/siraj", "e1", NINE, NINE, false);
  }
}
