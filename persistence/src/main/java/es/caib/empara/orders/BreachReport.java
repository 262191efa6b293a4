package es.caib.empara.orders;

import java.time.OffsetDateTime;

/**
 * An order was broken (art. 468 CP).
 *
 * @param measureId null when the register does not say which measure
 */
public record BreachReport(
    String orderId, String measureId, OffsetDateTime occurredAt, String summary) {}
