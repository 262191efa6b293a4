package es.caib.empara.feed.service;

import es.caib.empara.feed.SourceSystem;
import java.time.OffsetDateTime;

/**
 * A rejected event, without what it said.
 *
 * @param eventId null when it had none
 * @param type null when it had none
 * @param detail the field at fault and what is wrong with it
 */
public record RejectedEvent(
    SourceSystem source, String eventId, String type, String detail, OffsetDateTime receivedAt) {}
