package es.caib.empara.orders.service;

import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureNature;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** An order with its measures. */
public record OrderView(
    String orderId,
    String caseNumber,
    OrderState state,
    String nig,
    String court,
    String procedure,
    OffsetDateTime requestedAt,
    OffsetDateTime adoptedAt,
    OffsetDateTime notifiedAt,
    List<Measure> measures) {

  /**
   * A measure of the order.
   *
   * @param inForce whether it protects today
   * @param parameters a JSON object
   */
  public record Measure(
      String measureId,
      MeasureKind kind,
      MeasureNature nature,
      MeasureState state,
      boolean inForce,
      String parameters,
      LocalDate validFrom,
      LocalDate validUntil,
      String untilMilestone) {}
}
