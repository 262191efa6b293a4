package es.caib.empara.channels.service;

import es.caib.empara.channels.BarrierState;
import java.time.OffsetDateTime;

/**
 * A report of a barrier.
 *
 * @param contact null when the sender wants no answer
 * @param answeredBy {@code user@realm}; null, like the other two, while nobody has answered
 */
public record BarrierReportView(
    String reference,
    String page,
    String barrier,
    String contact,
    String language,
    OffsetDateTime receivedAt,
    BarrierState state,
    String answer,
    String answeredBy,
    OffsetDateTime answeredAt) {}
