package es.caib.empara.orders.service;

import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.TwinVerdict;
import java.time.OffsetDateTime;

/**
 * Another order of the same court with the same NIG.
 *
 * @param caseNumber null when the caller does not see its case
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
    String joined) {}
