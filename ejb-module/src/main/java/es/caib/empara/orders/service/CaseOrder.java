package es.caib.empara.orders.service;

import es.caib.empara.cases.service.MeasureInForce;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderState;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A protection order of a case, with what it gives.
 *
 * @param acknowledgedBy the police unit that knows the order; null when none has said so
 * @param claimFiledAt when a family claim was filed; null when none was
 * @param measures those that were not cancelled, the ones that protect today first
 */
public record CaseOrder(
    String orderId,
    OrderState state,
    String nig,
    String court,
    String procedure,
    OffsetDateTime requestedAt,
    OffsetDateTime adoptedAt,
    OffsetDateTime notifiedAt,
    OffsetDateTime acknowledgedAt,
    String acknowledgedBy,
    OffsetDateTime claimFiledAt,
    List<HearingSet> hearings,
    List<OrderMeasure> measures) {

  /** A hearing that was set. */
  public record HearingSet(OffsetDateTime at, String court) {}

  /** A measure, its state, and whether it protects today. */
  public record OrderMeasure(MeasureInForce measure, MeasureState state, boolean inForce) {}

  /** What protects today. */
  public List<OrderMeasure> inForce() {
    return measures.stream().filter(OrderMeasure::inForce).toList();
  }

  /** What does not, or not any more. */
  public List<OrderMeasure> others() {
    return measures.stream().filter(measure -> !measure.inForce()).toList();
  }
}
