package es.caib.empara.orders.service;

import es.caib.empara.cases.service.StatusTaken;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureState;
import java.time.LocalDate;

/**
 * A measure of an order has changed.
 *
 * @param endedBefore its last day before the change; null when a milestone ends it
 * @param endsNow its last day now
 */
public record MeasureChanged(
    StatusTaken status,
    String orderId,
    String measureId,
    MeasureKind kind,
    MeasureState from,
    MeasureState to,
    LocalDate endedBefore,
    LocalDate endsNow) {

  /** Whether it protects for longer than before. */
  public boolean isExtended() {
    return endedBefore != null && endsNow != null && endsNow.isAfter(endedBefore);
  }
}
