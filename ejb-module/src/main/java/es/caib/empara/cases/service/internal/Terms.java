package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.DueSource;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.service.DueBy;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the calendar asks of a case: when it must be assessed again, and how long it may be quiet.
 *
 * @param due null when it need not be assessed again, or nothing says when
 * @param silentSince null when it may be quiet
 * @param quiet the rule on how long
 */
record Terms(DueBy due, OffsetDateTime silentSince, Intervals.Rule quiet) {

  private static final Terms NONE = new Terms(null, null, null);

  static Terms of(CaseFile file, Intervals intervals) {
    if (!file.isWatched()) {
      return NONE;
    }
    OffsetDateTime silentSince = file.silentSince();
    return intervals
        .quiet(file.riskLevel(), silentSince)
        .map(rule -> new Terms(due(file, intervals), silentSince, rule))
        .orElseGet(() -> new Terms(due(file, intervals), null, null));
  }

  private static DueBy due(CaseFile file, Intervals intervals) {
    if (file.nextAssessmentDue() != null) {
      return new DueBy(file.nextAssessmentDue(), DueSource.STATE, null);
    }
    if (file.riskLevel() == null) {
      return null;
    }
    return intervals
        .reassessment(
            file.state(), file.riskLevel(), file.judicialMeasures(), file.riskAssessedAt())
        .map(
            rule ->
                new DueBy(
                    rule.span().after(file.riskAssessedAt()), DueSource.POLICY, rule.legalBasis()))
        .orElse(null);
  }

  OffsetDateTime dueAt() {
    return due == null ? null : due.at();
  }

  OffsetDateTime quietAt() {
    return quiet == null ? null : quiet.span().after(silentSince);
  }

  /** When a clock rings next for the case, of which people do not know yet; null when none does. */
  OffsetDateTime next(CaseFile file) {
    return Stream.of(
            isSame(file.alarm().overdueSince(), dueAt()) ? null : dueAt(),
            isSame(file.alarm().quietSince(), silentSince) ? null : quietAt())
        .filter(Objects::nonNull)
        .min(OffsetDateTime.timeLineOrder())
        .orElse(null);
  }

  static boolean isSame(OffsetDateTime one, OffsetDateTime other) {
    return one == null ? other == null : other != null && one.isEqual(other);
  }
}
