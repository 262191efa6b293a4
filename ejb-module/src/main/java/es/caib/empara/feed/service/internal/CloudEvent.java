package es.caib.empara.feed.service.internal;

import es.caib.empara.feed.SourceSystem;
import jakarta.json.JsonObject;
import java.time.OffsetDateTime;

/**
 * A valid CloudEvent of one of our sources.
 *
 * @param subject the case number; null for events about the feed itself
 * @param time UTC, to the microsecond
 */
record CloudEvent(
    SourceSystem source,
    String id,
    String type,
    String subject,
    OffsetDateTime time,
    JsonObject data) {}
