package es.caib.empara.cases.api;

import es.caib.empara.cases.service.TimelineLine;
import java.time.OffsetDateTime;

/** One line of the timeline; {@code text} is what the source or the person said. */
public record TimelineJson(
    OffsetDateTime at,
    OffsetDateTime receivedAt,
    String kind,
    String from,
    String to,
    String source,
    String institution,
    String by,
    long statusVersion,
    boolean late,
    String text) {

  static TimelineJson of(TimelineLine line) {
    return new TimelineJson(
        line.occurredAt(),
        line.receivedAt(),
        line.what().label(),
        line.from(),
        line.to(),
        line.source(),
        line.institution(),
        line.by(),
        line.statusVersion(),
        line.late(),
        line.detail());
  }
}
