package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.AssessmentSubtype;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.IntervalKind;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.Span;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The intervals that hold on a day. Of several that fit the one that says most counts. */
record Intervals(List<Rule> reassessment, List<Rule> watch) {

  private static final Span LONGEST_SIGHT = Span.parse("P30D");

  /**
   * One rule; what is null fits all.
   *
   * @param iso the interval as it is stated
   * @param to the last day; null while it holds
   */
  record Rule(
      CaseState state,
      RiskLevel level,
      AssessmentSubtype subtype,
      IntervalKind kind,
      String iso,
      Span span,
      LocalDate from,
      LocalDate to,
      String legalBasis) {

    private boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    private int weight() {
      return (level == null ? 0 : 2) + (subtype == null ? 0 : 1);
    }
  }

  /** Within what time a case must be assessed again that was assessed at the given time. */
  Optional<Rule> reassessment(
      CaseState state, RiskLevel level, boolean judicialMeasures, OffsetDateTime assessedAt) {
    AssessmentSubtype subtype = AssessmentSubtype.of(judicialMeasures);
    LocalDate day = day(assessedAt);
    return reassessment.stream()
        .filter(rule -> rule.state() == state)
        .filter(rule -> rule.level() == null || rule.level() == level)
        .filter(rule -> rule.subtype() == null || rule.subtype() == subtype)
        .filter(rule -> rule.holdsOn(day))
        .max(Comparator.comparingInt(Rule::weight));
  }

  /**
   * How long a silence may last that began at the given time.
   *
   * @param level null before the first assessment
   */
  Optional<Rule> quiet(RiskLevel level, OffsetDateTime since) {
    LocalDate day = day(since);
    return watch.stream()
        .filter(rule -> rule.kind() == IntervalKind.QUIET_CASE && rule.level() == level)
        .filter(rule -> rule.holdsOn(day))
        .findFirst();
  }

  /** How long a case is seen by whom the victim has left at the given time. */
  Span handoverSight(OffsetDateTime movedAt) {
    LocalDate day = day(movedAt);
    return watch.stream()
        .filter(rule -> rule.kind() == IntervalKind.HANDOVER_SIGHT)
        .filter(rule -> rule.holdsOn(day))
        .map(Rule::span)
        .findFirst()
        // Where no rule holds yet nobody is kept from what was theirs.
        .orElse(LONGEST_SIGHT);
  }

  private static LocalDate day(OffsetDateTime at) {
    return at.atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate();
  }
}
