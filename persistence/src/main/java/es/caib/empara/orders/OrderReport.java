package es.caib.empara.orders;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the register of the courts says of an order.
 *
 * @param nig general identification number, 19 digits
 */
public record OrderReport(
    String orderId,
    String nig,
    String court,
    String procedure,
    OffsetDateTime requestedAt,
    OffsetDateTime adoptedAt,
    OffsetDateTime notifiedAt,
    List<MeasureReport> measures) {}
