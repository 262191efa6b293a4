package es.caib.empara.feed.service;

import es.caib.empara.feed.SourceSystem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Rejected events by source, type and field at fault.
 *
 * @param days the last seven, newest first
 * @param kinds the latest ones
 * @param more how many other kinds there were; what they are is in the list of the events
 */
public record RejectionCounts(List<LocalDate> days, List<Kind> kinds, int more) {

  /**
   * A kind of fault.
   *
   * @param type null when the events had none
   * @param fault the field at fault
   * @param total of the last 30 days
   * @param byDay how many on each of the {@code days}
   */
  public record Kind(
      SourceSystem source,
      String type,
      String fault,
      long total,
      List<Long> byDay,
      OffsetDateTime lastAt) {}
}
