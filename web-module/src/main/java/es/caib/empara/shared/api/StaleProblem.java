package es.caib.empara.shared.api;

import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import java.time.OffsetDateTime;
import java.util.List;

/** 412: the difference between what the person had on screen and the present. */
final class StaleProblem {

  private StaleProblem() {}

  /**
   * A change that was not seen. Of a kind of data that the caller's institution does not see only
   * the version and the times are told.
   */
  public record Change(
      long statusVersion,
      String what,
      String from,
      String to,
      String source,
      OffsetDateTime occurredAt,
      OffsetDateTime receivedAt) {}

  static ApiProblem of(StaleStatusException stale) {
    List<Change> changes = stale.changes().stream().map(StaleProblem::change).toList();
    return new ApiProblem(412, "stale-status", null)
        .with("current", stale.current())
        .with("changes", changes);
  }

  private static Change change(TimelineLine line) {
    return new Change(
        line.statusVersion(),
        line.what() == null ? null : line.what().label(),
        line.from(),
        line.to(),
        line.source(),
        line.occurredAt(),
        line.receivedAt());
  }
}
