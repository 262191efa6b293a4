package es.caib.empara.cases.api;

import es.caib.empara.cases.ActVisibility;
import es.caib.empara.cases.ContactOutcome;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.service.TimelineLine;
import java.time.OffsetDateTime;

/**
 * One line of the timeline; {@code text} is what the source or the person said. Of another
 * institution's own note it is null.
 *
 * @param visibility of an act; null for what the State says
 */
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
    String text,
    ActVisibility visibility,
    ContactOutcome outcome) {

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
        line.detail(),
        visibility(line),
        line.outcome());
  }

  private static ActVisibility visibility(TimelineLine line) {
    if (line.what() != StatusAspect.ACT) {
      return null;
    }
    return line.internal() ? ActVisibility.OWN : ActVisibility.SHARED;
  }
}
