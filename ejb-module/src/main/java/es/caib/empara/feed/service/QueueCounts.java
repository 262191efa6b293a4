package es.caib.empara.feed.service;

import es.caib.empara.feed.SourceSystem;
import java.util.List;

/** How much waits. No case data. */
public record QueueCounts(List<OfSource> sources) {

  /** Of one source. */
  public record OfSource(SourceSystem source, long waiting, long overdue) {}

  public long waiting() {
    return sources.stream().mapToLong(OfSource::waiting).sum();
  }

  public long overdue() {
    return sources.stream().mapToLong(OfSource::overdue).sum();
  }
}
