package es.caib.empara.feed.service;

import es.caib.empara.feed.SourceSystem;
import java.time.OffsetDateTime;

/**
 * How far the initial load of a source is.
 *
 * @param events so far, without those that came twice
 * @param eventsPerSecond while events came in
 * @param lastEventId null before the first
 * @param doneAt null while it goes on
 */
public record LoadView(
    SourceSystem source,
    OffsetDateTime begunAt,
    long events,
    long duplicates,
    long rejected,
    double eventsPerSecond,
    OffsetDateTime lastEventAt,
    String lastEventId,
    OffsetDateTime doneAt) {}
