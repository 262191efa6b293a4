package es.caib.empara.feed.service;

import es.caib.empara.feed.SourceSystem;
import java.time.OffsetDateTime;
import java.util.List;

/** How the sources stand. */
public record FeedStatus(List<Source> sources) {

  /**
   * A source.
   *
   * @param lastContactAt null when it was never heard of
   * @param silent nothing was heard for longer than the limit
   * @param lastSentId the newest event that its last heartbeat says it sent; null when it does not
   * @param count24h how many its last heartbeat says it sent in a day; null when it does not
   * @param missed null when all that it says it sent has arrived
   */
  public record Source(
      SourceSystem system,
      OffsetDateTime lastContactAt,
      boolean silent,
      long applied,
      long rejected,
      String lastSentId,
      Integer count24h,
      Missed missed) {}

  /**
   * An event that a source says it sent and that has not arrived within the limit.
   *
   * @param since when the source first said so
   */
  public record Missed(String eventId, OffsetDateTime since) {}

  /** Whether every source speaks. Silence is never safety. */
  public boolean isFresh() {
    return sources.stream().noneMatch(Source::silent);
  }

  public List<Source> silent() {
    return sources.stream().filter(Source::silent).toList();
  }
}
