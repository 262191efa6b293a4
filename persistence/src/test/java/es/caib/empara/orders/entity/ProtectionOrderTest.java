package es.caib.empara.orders.entity;

import static es.caib.empara.cases.CaseFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
  void updating_whenNewer_replacesEverything() {
    boolean applied =
        order.update(report("Jutjat 2"), OrderState.GRANTED, at(NINE.plusMinutes(1), "a"));

    assertThat(applied).isTrue();
    assertThat(order.state()).isEqualTo(OrderState.GRANTED);
    assertThat(order.court()).isEqualTo("Jutjat 2");
    assertThat(order.eventTime()).isEqualTo(NINE.plusMinutes(1));
    assertThat(order.eventId()).isEqualTo("a");
  }

  @Test
  void updating_whenOlder_changesNothing() {
    boolean applied =
        order.update(report("Jutjat 2"), OrderState.GRANTED, at(NINE.minusMinutes(1), "z"));

    assertThat(applied).isFalse();
    assertThat(order.state()).isEqualTo(OrderState.REQUESTED);
    assertThat(order.court()).isEqualTo("Jutjat 1");
    assertThat(order.eventTime()).isEqualTo(NINE);
  }

  @ParameterizedTest
  @CsvSource({"n,true", "l,false", "m,false"})
  void updating_atTheSameTime_isDecidedByTheGreaterId(String eventId, boolean applied) {
    assertThat(order.update(report("Jutjat 2"), OrderState.GRANTED, at(NINE, eventId)))
        .isEqualTo(applied);
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
