package es.caib.empara.accreditation.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.accreditation.CertifiedTitle;
import es.caib.empara.accreditation.TitleKind;
import es.caib.empara.orders.service.OrderInForce;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldTitlesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 25);
  private static final OrderInForce ORDER =
      new OrderInForce("OP-1", "0704043220260000001", "Jutjat de Violència", DAY, DAY.plusDays(3));

  @Test
  void anOrderInForce_isATitleByItself_untilItsMeasuresEnd() {
    HeldTitles held = new HeldTitles(List.of(), List.of(ORDER), DAY);

    assertThat(held.certifiable())
        .containsOnlyKeys("order/OP-1")
        .hasValueSatisfying(
            new org.assertj.core.api.Condition<>(
                title ->
                    title.kind() == TitleKind.PROTECTION_ORDER
                        && title.validUntil().equals(DAY.plusDays(3)),
                "the order with its end"));
  }

  @Test
  void whatACertificateNames_standsAsLongAsTheOrderIsInForce() {
    CertifiedTitle named =
        new HeldTitles(List.of(), List.of(ORDER), DAY).certifiable().get("order/OP-1");

    assertThat(new HeldTitles(List.of(), List.of(ORDER), DAY).stands(named)).isTrue();
    assertThat(new HeldTitles(List.of(), List.of(), DAY).stands(named)).isFalse();
  }
}
