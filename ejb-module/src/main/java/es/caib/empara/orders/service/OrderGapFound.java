package es.caib.empara.orders.service;

import es.caib.empara.cases.service.CaseStanding;
import es.caib.empara.orders.GapKind;
import es.caib.empara.orders.entity.OrderGap;
import java.time.OffsetDateTime;

/**
 * Something is missing in a protection, or contradicts itself, for longer than it may.
 *
 * @param subject the order or orders; {@code -} for the case as a whole
 */
public record OrderGapFound(
    Long gapId,
    CaseStanding standing,
    GapKind kind,
    String subject,
    OffsetDateTime foundAt,
    OffsetDateTime noticedAt) {

  /** Whether no order can be named. */
  public boolean isOfTheCase() {
    return OrderGap.OF_THE_CASE.equals(subject);
  }
}
