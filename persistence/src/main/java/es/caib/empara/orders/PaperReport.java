package es.caib.empara.orders;

import java.time.OffsetDateTime;

/**
 * What stands in a certified copy on paper, but for the measures.
 *
 * @param receivedAt when the paper came to the coordination point
 */
public record PaperReport(
    OrderState state,
    String nig,
    String court,
    String procedure,
    OffsetDateTime requestedAt,
    OffsetDateTime adoptedAt,
    OffsetDateTime notifiedAt,
    OffsetDateTime receivedAt) {}
