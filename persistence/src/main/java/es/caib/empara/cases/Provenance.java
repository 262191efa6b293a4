package es.caib.empara.cases;

import java.time.OffsetDateTime;

/**
 * Where a fact comes from. Its place in history is {@code time}, then {@code eventId}.
 *
 * @param source the source system, such as {@code /ses/viogen}
 * @param eventId unique for the source
 * @param time when it happened, UTC
 * @param receivedAt when it arrived here, UTC
 * @param backfill part of the initial load: builds history and alerts nobody
 */
public record Provenance(
    String source,
    String eventId,
    OffsetDateTime time,
    OffsetDateTime receivedAt,
    boolean backfill) {

  /** Whether this fact is newer than the one at the given place in history (none: it is). */
  public boolean isAfter(OffsetDateTime otherTime, String otherEventId) {
    if (otherTime == null) {
      return true;
    }
    int byTime = time.compareTo(otherTime);
    return byTime > 0 || (byTime == 0 && eventId.compareTo(otherEventId) > 0);
  }
}
