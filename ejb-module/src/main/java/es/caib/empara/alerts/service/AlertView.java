package es.caib.empara.alerts.service;

import es.caib.empara.alerts.AlertOutcome;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.EscalationTarget;
import es.caib.empara.alerts.Severity;
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * An alert.
 *
 * @param seq the cursor; null until it is published
 * @param caseNumber null for an alert of the system
 * @param facts what the rule looked at, a JSON object
 * @param acknowledgedBy {@code user@realm} of whoever was first
 * @param deadline when the next rung is climbed if nobody takes it; null once taken
 * @param next who hears of it then; empty once taken
 * @param escalationStep how many rungs it has climbed
 * @param drill an exercise
 * @param actedAt when somebody acted on it for the first time; null before
 * @param bound it can only be closed after an act, or by a waiver of two persons
 * @param waiver null while nobody has asked for one
 * @param ending null while it is not closed
 */
public record AlertView(
    Long id,
    Long seq,
    AlertType type,
    Severity severity,
    Long caseId,
    String caseNumber,
    Long statusVersion,
    String from,
    String to,
    OffsetDateTime raisedAt,
    String rule,
    String facts,
    AlertState state,
    String acknowledgedBy,
    OffsetDateTime acknowledgedAt,
    String owner,
    OffsetDateTime deadline,
    Set<EscalationTarget> next,
    int escalationStep,
    boolean drill,
    OffsetDateTime actedAt,
    boolean bound,
    Waiver waiver,
    Ending ending) {

  /** Somebody asks that a serious rise be closed without an act; a second person decides. */
  public record Waiver(String askedBy, OffsetDateTime askedAt, String reason) {}

  /**
   * How it ended.
   *
   * @param by null when it was over by itself
   */
  public record Ending(AlertOutcome outcome, String text, String by, OffsetDateTime at) {}
}
