package es.caib.empara.feed.service;

import es.caib.empara.feed.SourceSystem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Rejected events by source, type and field at fault.
 *
 * @param days the last seven, newest first
 */
public record RejectionCounts(List<LocalDate> days, List<Kind> kinds) {

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
