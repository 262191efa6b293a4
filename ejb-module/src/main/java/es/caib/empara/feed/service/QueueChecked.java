package es.caib.empara.feed.service;

import java.time.OffsetDateTime;

/**
 * How many queued events are past their deadline.
 *
 * @param oldestDeadline the one that passed first; null when there is none
 * @param latestId the event whose deadline passed last; null when there is none
 * @param at when it was counted
 */
public record QueueChecked(
    long overdue,
    OffsetDateTime oldestDeadline,
    Long latestId,
    OffsetDateTime latestDeadline,
    OffsetDateTime at) {

  /** Nothing is overdue. */
  public static QueueChecked nothing(OffsetDateTime at) {
    return new QueueChecked(0, null, null, null, at);
  }
}
