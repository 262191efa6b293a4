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
   */
  public record Source(
      SourceSystem system,
      OffsetDateTime lastContactAt,
      boolean silent,
      long applied,
      long rejected,
      long queued) {}

  /** Whether every source speaks. Silence is never safety. */
  public boolean isFresh() {
    return sources.stream().noneMatch(Source::silent);
  }

  public List<Source> silent() {
    return sources.stream().filter(Source::silent).toList();
  }
}
