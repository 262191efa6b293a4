package es.caib.empara.commission.service;

import es.caib.empara.commission.Party;
import es.caib.empara.commission.SeatCapacity;
import java.time.OffsetDateTime;

/**
 * Somebody at a session.
 *
 * @param party null for the secretary
 * @param capacity null for the secretary
 * @param leftAt null while there
 */
public record PresenceView(
    Long id,
    Long seatId,
    Party party,
    SeatCapacity capacity,
    String principal,
    String name,
    boolean chairing,
    boolean remote,
    OffsetDateTime arrivedAt,
    OffsetDateTime leftAt) {}
