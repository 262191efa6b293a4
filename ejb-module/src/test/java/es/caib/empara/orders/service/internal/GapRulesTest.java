package es.caib.empara.orders.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.orders.GapKind;
import es.caib.empara.orders.HearingReport;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.entity.Hearing;
import es.caib.empara.orders.entity.MeasureStatement;
import es.caib.empara.orders.entity.ProtectionMeasure;
import es.caib.empara.orders.entity.ProtectionOrder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GapRulesTest {

  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String WHOLE = "{\"metres\":500,\"places\":[\"HOME\"]}";

  private final List<ProtectionOrder> orders = new ArrayList<>();
  private final List<ProtectionMeasure> measures = new ArrayList<>();
  private final List<Hearing> hearings = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"LOW, false", "MEDIUM, false", "HIGH, true", "EXTREME, true"})
  void seriousRisk_withoutAnOrder_isAGap(RiskLevel level, boolean gap) {
    assertThat(kinds(level).contains(GapKind.NO_ORDER)).isEqualTo(gap);
  }

  @ParameterizedTest
  @EnumSource(OrderState.class)
  void seriousRisk_withAnOrderAskedDeniedOrInForce_isNone(OrderState state) {
    ProtectionOrder order = order("OP-1", state, NOW.minusDays(1));
    if (state == OrderState.GRANTED) {
      measure(order, MeasureKind.APPROACH_BAN, WHOLE, TODAY.plusDays(1));
    }
    assertThat(kinds(RiskLevel.HIGH)).doesNotContain(GapKind.NO_ORDER);
  }

  @Test
  void seriousRisk_withAnOrderThatEndedYesterday_isAGap_onItsLastDayItIsNot() {
    ProtectionOrder order = order("OP-1", OrderState.GRANTED, NOW.minusDays(60));
    measure(order, MeasureKind.APPROACH_BAN, WHOLE, TODAY.minusDays(1));
    assertThat(kinds(RiskLevel.HIGH)).contains(GapKind.NO_ORDER);
    measure(order, MeasureKind.COMMUNICATION_BAN, "{}", TODAY);
    assertThat(kinds(RiskLevel.HIGH)).doesNotContain(GapKind.NO_ORDER);
  }

  @Test
  void caseThatIsNotFollowed_hasNoGaps() {
    measure(
        order("OP-1", OrderState.GRANTED, NOW), MeasureKind.APPROACH_BAN, "{}", TODAY.plusDays(1));
    for (CaseState state : List.of(CaseState.INACTIVE, CaseState.CANCELLED)) {
      assertThat(rules(state, RiskLevel.HIGH).at(NOW)).isEmpty();
    }
  }

  @Test
  void orderInForce_isAGapUntilAPoliceUnitKnowsIt() {
    ProtectionOrder order = order("OP-1", OrderState.GRANTED, NOW);
    assertThat(kinds(RiskLevel.LOW)).as("nothing of it is in force").isEmpty();
    measure(order, MeasureKind.COMMUNICATION_BAN, "{}", null);
    assertThat(kinds(RiskLevel.LOW)).containsExactly(GapKind.UNACKNOWLEDGED);
    order.acknowledge("UFAM Palma", NOW, provenance(NOW, "ack"));
    assertThat(kinds(RiskLevel.LOW)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"metres\":500,\"places\":[\"HOME\"]}; false",
        "{\"metres\":500,\"places\":[]}; true",
        "{\"metres\":500}; true",
        "{\"places\":[\"HOME\"]}; true",
        "{\"metres\":null,\"places\":[\"HOME\"]}; true",
        "{}; true"
      })
  void approachBan_withoutPlaceOrDistance_isAGap(String parameters, boolean gap) {
    measure(known("OP-1"), MeasureKind.APPROACH_BAN, parameters, null);
    assertThat(kinds(RiskLevel.LOW).contains(GapKind.INCOMPLETE_BAN)).isEqualTo(gap);
  }

  @Test
  void twoOrdersInForce_thatSayDifferentThingsOfTheSame_contradictEachOther() {
    measure(known("OP-2"), MeasureKind.APPROACH_BAN, WHOLE, null);
    ProtectionOrder other = known("OP-1");
    measure(other, MeasureKind.APPROACH_BAN, "{\"places\":[\"HOME\"],\"metres\":500}", null);
    assertThat(found(RiskLevel.LOW)).as("the same, in other words").isEmpty();

    measure(other, MeasureKind.COMMUNICATION_BAN, "{\"means\":[\"PHONE\"]}", null);
    assertThat(found(RiskLevel.LOW)).as("of other things").isEmpty();

    measures.remove(1);
    measure(other, MeasureKind.APPROACH_BAN, "{\"places\":[\"HOME\"],\"metres\":300}", TODAY);
    assertThat(found(RiskLevel.LOW))
        .containsExactly(new GapRules.Found(GapKind.CONTRADICTION, "OP-1 OP-2"));
    assertThat(rules(CaseState.ACTIVE, RiskLevel.LOW).at(NOW.plusDays(1)))
        .as("once one of them is over")
        .isEmpty();
  }

  @ParameterizedTest(name = "last day {0}, hearing {1}: {2}")
  @CsvSource({
    "2026-11-30, 2026-12-01T09:00:00Z, true",
    "2026-11-30, 2026-11-30T09:00:00Z, false",
    // 00:30 of 1 December in the islands.
    "2026-11-30, 2026-11-30T23:30:00Z, true",
    // A hearing that has been.
    "2026-11-30, 2026-11-20T09:00:00Z, false"
  })
  void orderThatEndsBeforeItsNextHearing_isAGap(
      LocalDate last, OffsetDateTime hearing, boolean gap) {
    ProtectionOrder order = known("OP-1");
    measure(order, MeasureKind.APPROACH_BAN, WHOLE, last);
    hearings.add(
        order.schedule(new HearingReport("OP-1", hearing, "Palma"), provenance(NOW, "h"), 1));
    assertThat(kinds(RiskLevel.LOW).contains(GapKind.ENDS_BEFORE_HEARING)).isEqualTo(gap);
    measure(order, MeasureKind.COMMUNICATION_BAN, "{}", null);
    assertThat(kinds(RiskLevel.LOW)).as("something of it goes on").isEmpty();
  }

  @ParameterizedTest(name = "{0}, hearing {1} hours after the request: {2}")
  @CsvSource({
    "REQUESTED, , true",
    "REQUESTED, 72, false",
    "REQUESTED, 73, true",
    "GRANTED, , false",
    "DENIED, , false"
  })
  void request_withNeitherADecisionNorAHearingInTime_isAGap_fromTheRequestOn(
      OrderState state, Integer hearing, boolean gap) {
    OffsetDateTime asked = NOW.minusDays(2);
    ProtectionOrder order = order("OP-1", state, NOW, asked);
    if (hearing != null) {
      hearings.add(
          order.schedule(
              new HearingReport("OP-1", asked.plusHours(hearing), "Palma"),
              provenance(NOW, "h"),
              1));
    }
    assertThat(found(RiskLevel.LOW).contains(new GapRules.Found(GapKind.NO_HEARING, "OP-1", asked)))
        .isEqualTo(gap);
  }

  private List<GapKind> kinds(RiskLevel level) {
    return found(level).stream().map(GapRules.Found::kind).toList();
  }

  private Set<GapRules.Found> found(RiskLevel level) {
    return rules(CaseState.ACTIVE, level).at(NOW);
  }

  private GapRules rules(CaseState state, RiskLevel level) {
    return new GapRules(
        state, level, orders, measures, hearings, requested -> requested.plusHours(72));
  }

  private ProtectionOrder known(String orderId) {
    ProtectionOrder order = order(orderId, OrderState.GRANTED, NOW.minusDays(1));
    order.acknowledge("UFAM Palma", NOW, provenance(NOW, "ack"));
    return order;
  }

  private ProtectionOrder order(String orderId, OrderState state, OffsetDateTime time) {
    return order(orderId, state, time, null);
  }

  private ProtectionOrder order(
      String orderId, OrderState state, OffsetDateTime time, OffsetDateTime requestedAt) {
    ProtectionOrder order =
        new ProtectionOrder(
            7L,
            new OrderReport(
                orderId, "0704043220260000001", "Palma", null, requestedAt, time, null, List.of()),
            state,
            provenance(time, orderId));
    KeptOrders.set(order, "id", 3L + orders.size());
    orders.add(order);
    return order;
  }

  private void measure(
      ProtectionOrder order, MeasureKind kind, String parameters, LocalDate until) {
    measures.add(
        new ProtectionMeasure(
            order,
            new MeasureStatement(
                order,
                new MeasureReport(
                    "M-" + measures.size(), kind, parameters, TODAY.minusDays(90), until, null),
                MeasureState.IN_FORCE,
                provenance(NOW, "m"),
                1)));
  }

  private static Provenance provenance(OffsetDateTime time, String id) {
    return new Provenance("/justicia/siraj", id, time, NOW, false);
  }
}
