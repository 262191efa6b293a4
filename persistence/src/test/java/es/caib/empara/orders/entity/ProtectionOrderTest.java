package es.caib.empara.orders.entity;

import static es.caib.empara.cases.CaseFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.orders.HearingReport;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectionOrderTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");

  private final ProtectionOrder order =
      new ProtectionOrder(7L, report("Jutjat 1"), OrderState.REQUESTED, at(NINE, "m"));

  @Test
  void taking_keepsWhatTheCourtSaysAndWhereItStandsInHistory() {
    assertThat(order.orderId()).isEqualTo("OP-1");
    assertThat(order.caseId()).isEqualTo(7);
    assertThat(order.state()).isEqualTo(OrderState.REQUESTED);
    assertThat(order.court()).isEqualTo("Jutjat 1");
    assertThat(order.eventTime()).isEqualTo(NINE);
    assertThat(order.eventId()).isEqualTo("m");
    assertThat(order.receivedAt()).isEqualTo(NINE.plusSeconds(2));
  }

  @Test
  void retelling_whenADecisionFollowsTheRequest_isTheDecision() {
    order.retell(
        List.of(
            said("Jutjat 2", OrderState.GRANTED, NINE.plusMinutes(1), "a"),
            said("Jutjat 1", OrderState.REQUESTED, NINE, "m")));

    assertThat(order.state()).isEqualTo(OrderState.GRANTED);
    assertThat(order.court()).isEqualTo("Jutjat 2");
    assertThat(order.eventTime()).isEqualTo(NINE.plusMinutes(1));
    assertThat(order.eventId()).isEqualTo("a");
  }

  @Test
  void retelling_whenARequestFollowsTheDecision_theDecisionStands() {
    order.retell(
        List.of(
            said("Jutjat 1", OrderState.GRANTED, NINE, "m"),
            said("Jutjat 1", OrderState.REQUESTED, NINE.plusMinutes(1), "n")));

    assertThat(order.state()).isEqualTo(OrderState.GRANTED);
  }

  @ParameterizedTest
  @CsvSource({"n,DENIED", "l,GRANTED"})
  void retelling_atTheSameTime_isDecidedByTheGreaterId(String eventId, OrderState state) {
    order.retell(
        List.of(
            said("Jutjat 1", OrderState.GRANTED, NINE, "m"),
            said("Jutjat 1", OrderState.DENIED, NINE, eventId)));

    assertThat(order.state()).isEqualTo(state);
  }

  @Test
  void overtaking_isWhatIsNewerThanTheNewest() {
    assertThat(order.isOvertaking(at(NINE.minusMinutes(1), "z"))).isTrue();
    assertThat(order.isOvertaking(at(NINE.plusMinutes(1), "a"))).isFalse();
  }

  @Test
  void claiming_takesTheNewestOnly() {
    assertThat(order.claim(NINE.plusDays(2), at(NINE.plusDays(2), "b"))).isTrue();
    assertThat(order.claim(NINE.plusDays(1), at(NINE.plusDays(1), "c"))).isFalse();

    assertThat(order.claimFiledAt()).isEqualTo(NINE.plusDays(2));
  }

  @Test
  void acknowledging_takesTheNewestOnly() {
    assertThat(order.acknowledge("UFAM", NINE.plusDays(2), at(NINE.plusDays(2), "b"))).isTrue();
    assertThat(order.isAcknowledgementOvertaking(at(NINE.plusDays(1), "c"))).isTrue();
    assertThat(order.acknowledge("EMUME", NINE.plusDays(1), at(NINE.plusDays(1), "c"))).isFalse();

    assertThat(order.acknowledgedBy()).isEqualTo("UFAM");
  }

  @Test
  void scheduling_keepsEveryHearing_andKnowsTheNewest() {
    ProtectionOrder kept = kept(3L);
    assertThat(kept.isHearingOvertaking(at(NINE, "a"))).isFalse();

    Hearing second = kept.schedule(hearing(NINE.plusDays(5)), at(NINE.plusDays(2), "b"), 2);
    assertThat(kept.isHearingOvertaking(at(NINE.plusDays(1), "c"))).isTrue();
    Hearing first = kept.schedule(hearing(NINE.plusDays(3)), at(NINE.plusDays(1), "c"), 3);

    assertThat(second.at()).isEqualTo(NINE.plusDays(5));
    assertThat(first.at()).isEqualTo(NINE.plusDays(3));
    assertThat(kept.isHearingOvertaking(at(NINE.plusDays(1).plusHours(1), "d"))).isTrue();
    assertThat(kept.isHearingOvertaking(at(NINE.plusDays(3), "d"))).isFalse();
  }

  private static HearingReport hearing(OffsetDateTime at) {
    return new HearingReport("OP-1", at, "Jutjat 1");
  }

  private static OrderStatement said(
      String court, OrderState state, OffsetDateTime time, String eventId) {
    return new OrderStatement(kept(3L), report(court), state, at(time, eventId), 1);
  }

  /** As if the database had given it an id. */
  static ProtectionOrder kept(Long id) {
    return new ProtectionOrder(7L, report("Jutjat 1"), OrderState.GRANTED, at(NINE, "a")) {
      @Override
      public Long id() {
        return id;
      }
    };
  }

  @Test
  void taking_withoutACase_namesTheField() {
    assertThatThrownBy(
            () -> new ProtectionOrder(null, report("J"), OrderState.GRANTED, at(NINE, "a")))
        .hasMessage("caseId: missing");
  }

  static OrderReport report(String court) {
    return new OrderReport(
        "OP-1", "0704043220260000001", court, "DU 1/2026", NINE, NINE, null, List.of());
  }
}
