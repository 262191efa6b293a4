package es.caib.empara.orders.service;

import es.caib.empara.cases.service.MeasureInForce;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderState;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A protection order as the register of the courts states it.
 *
 * @param statusVersion of its case
 * @param nig general identification number, 19 digits
 * @param claimFiledAt when a family claim was filed; null when none was
 * @param acknowledgedBy the police unit that knows the order; null when none has said so
 * @param sameAs the order that holds in its place, by a person's decision; null for none
 * @param hearings in the order of their time
 * @param measures but those that were cancelled at the source
 */
public record OrderView(
    String orderId,
    String caseNumber,
    long statusVersion,
    OrderState state,
    String nig,
    String court,
    String procedure,
    OffsetDateTime requestedAt,
    OffsetDateTime adoptedAt,
    OffsetDateTime notifiedAt,
    OffsetDateTime receivedAt,
    OffsetDateTime claimFiledAt,
    OffsetDateTime acknowledgedAt,
    String acknowledgedBy,
    String sameAs,
    List<HearingView> hearings,
    List<MeasureView> measures) {

  /** A hearing that was set. */
  public record HearingView(OffsetDateTime at, String court) {}

  /**
   * A measure, its state, and whether it protects today by its state and its dates.
   *
   * @param measure what it says, whether it is in force or not
   * @param prolonged whether it holds for longer than the court stated, by a family claim
   */
  public record MeasureView(
      MeasureInForce measure, MeasureState state, boolean inForce, boolean prolonged) {}

  /** What protects today. */
  public List<MeasureView> inForce() {
    return measures.stream().filter(MeasureView::inForce).toList();
  }

  /** What does not, or not any more. */
  public List<MeasureView> others() {
    return measures.stream().filter(measure -> !measure.inForce()).toList();
  }
}
