package es.caib.empara.orders.service;

import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureNature;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A protection order as the register of the courts states it.
 *
 * @param nig general identification number, 19 digits
 * @param claimFiledAt when a family claim was filed; null when none was
 * @param acknowledgedBy the police unit that knows the order; null when none has said so
 * @param hearings in the order of their time
 * @param measures but those that were cancelled at the source
 */
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
    OffsetDateTime receivedAt,
    OffsetDateTime claimFiledAt,
    OffsetDateTime acknowledgedAt,
    String acknowledgedBy,
    List<HearingView> hearings,
    List<MeasureView> measures) {

  /** A hearing that was set. */
  public record HearingView(OffsetDateTime at, String court) {}

  /**
   * A measure.
   *
   * @param parameters the whole of the court's parameters, a JSON object
   * @param validUntil last day, Europe/Madrid; null when a milestone ends it
   * @param inForce whether it protects today, by its state and its dates
   */
  public record MeasureView(
      String measureId,
      MeasureKind kind,
      MeasureNature nature,
      MeasureState state,
      String parameters,
      LocalDate validFrom,
      LocalDate validUntil,
      String untilMilestone,
      boolean inForce) {}
}
