package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.service.CaseOverdue;
import es.caib.empara.cases.service.CaseQuiet;
import es.caib.empara.cases.service.CaseStanding;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.service.MeasureLapsed;
import es.caib.empara.shared.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What the calendar alone raises. Each alert is named by what has passed, so that it comes once.
 */
final class ClockRules {

  static final String OVERDUE = "R20";
  static final String QUIET = "R21";
  static final String LAPSE = "R22";

  private static final String EMPARA = "/empara";

  private ClockRules() {}

  /** Once for each due date; a case that was inactive in between is another matter. */
  static AlertCause on(CaseOverdue overdue) {
    CaseStanding standing = overdue.standing();
    boolean serious = standing.level() != null && standing.level().isSerious();
    String due = overdue.due().at().toInstant().toString();
    return cause(
        standing,
        AlertType.REASSESSMENT_OVERDUE,
        serious ? Severity.HIGH : Severity.MEDIUM,
        OVERDUE,
        null,
        facts(overdue.due().at(), overdue.noticedAt())
            .add("level", standing.level() == null ? "" : standing.level().name())
            .add("due", due)
            .add("dueSource", overdue.due().source().name())
            .add("legalBasis", text(overdue.due().legalBasis())),
        due + "/" + standing.stateSince().toInstant());
  }

  /** Once for each silence. */
  static AlertCause on(CaseQuiet quiet) {
    CaseStanding standing = quiet.standing();
    String since = quiet.since().toInstant().toString();
    return cause(
        standing,
        AlertType.QUIET_CASE,
        Severity.MEDIUM,
        QUIET,
        null,
        facts(quiet.since(), quiet.noticedAt())
            .add("level", standing.level() == null ? "" : standing.level().name())
            .add("since", since)
            .add("interval", quiet.interval())
            .add("legalBasis", quiet.legalBasis()),
        since);
  }

  static Optional<AlertCause> on(MeasureLapsed lapsed) {
    if (!lapsed.status().isNews()) {
      return Optional.empty();
    }
    Provenance provenance = lapsed.status().provenance();
    return Optional.of(
        new AlertCause(
            AlertType.ORDER_MODIFIED,
            Severity.MEDIUM,
            lapsed.status().caseId(),
            lapsed.status().caseNumber(),
            lapsed.status().statusVersion(),
            lapsed.from().name(),
            MeasureState.EXPIRED.name(),
            LAPSE,
            facts(provenance.time(), provenance.receivedAt())
                .add("orderId", lapsed.orderId())
                .add("measureId", lapsed.measureId())
                .add("kind", lapsed.kind().name())
                .add("validUntil", lapsed.lastDay().toString())
                .build()
                .toString(),
            provenance.source(),
            provenance.eventId()));
  }

  /**
   * Something that nobody has said, but that is noticed of a case.
   *
   * @param to what it comes to; null when that has no name
   */
  static AlertCause cause(
      CaseStanding standing,
      AlertType type,
      Severity severity,
      String rule,
      String to,
      JsonObjectBuilder facts,
      String cause) {
    return new AlertCause(
        type,
        severity,
        standing.caseId(),
        standing.caseNumber(),
        standing.statusVersion(),
        null,
        to,
        rule,
        facts.build().toString(),
        EMPARA,
        cause);
  }

  static JsonObjectBuilder facts(OffsetDateTime occurredAt, OffsetDateTime noticedAt) {
    return Json.createObjectBuilder()
        .add("source", EMPARA)
        .add("occurredAt", occurredAt.toInstant().toString())
        .add("receivedAt", noticedAt.toInstant().toString());
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
