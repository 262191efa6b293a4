package es.caib.empara.orders.service;

import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.TwinVerdict;
import java.time.OffsetDateTime;

/**
 * Another order of the same court with the same NIG.
 *
 * @param orderId null when the caller does not see its case; so are the next and those of its times
 * @param sameCase only then can both be one
 * @param joined which of both is not counted any more: the other; null while both are
 */
public record TwinView(
    Long id,
    String orderId,
    String caseNumber,
    boolean sameCase,
    OrderState state,
    OffsetDateTime adoptedAt,
    OffsetDateTime receivedAt,
    TwinVerdict verdict,
    String decidedBy,
    OffsetDateTime decidedAt,
    String joined) {

  /** One of a case that the caller does not see: only that there is one. */
  public static TwinView elsewhere(
      Long id, TwinVerdict verdict, String decidedBy, OffsetDateTime decidedAt) {
    return new TwinView(
        id, null, null, false, null, null, null, verdict, decidedBy, decidedAt, null);
  }
}
