package es.caib.empara.feed.service;

import java.time.OffsetDateTime;

/**
 * How many queued events are past their deadline.
 *
 * @param oldestId the one whose deadline passed first; null when there is none
 */
public record QueueChecked(long overdue, Long oldestId, OffsetDateTime oldestDeadline) {}
