package es.caib.empara.commission.service;

import es.caib.empara.commission.SeatCapacity;
import java.time.OffsetDateTime;

/**
 * Somebody who holds a seat.
 *
 * @param termId of the term
 * @param endsAt null while it goes on
 */
public record MemberView(
    Long termId,
    SeatCapacity capacity,
    String principal,
    String name,
    String post,
    OffsetDateTime startsAt,
    OffsetDateTime endsAt) {}
