package es.caib.empara.feed.service;

import es.caib.empara.feed.SourceSystem;

/**
 * Which of the queued events are wanted; null is any.
 *
 * @param reason key of the reason
 * @param discarded those that a person discarded, instead of those that wait
 * @param order of the list
 */
public record QueueFilter(
    SourceSystem source, String type, String reason, boolean discarded, Order order) {

  /** In which order. */
  public enum Order {
    /** Oldest first. */
    AGE,
    /** What is overdue first, then what will be. */
    DEADLINE
  }
}
