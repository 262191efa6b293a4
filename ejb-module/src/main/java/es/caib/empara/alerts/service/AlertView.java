package es.caib.empara.alerts.service;

import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import java.time.OffsetDateTime;

/**
 * An alert.
 *
 * @param seq the cursor; null until it is published
 * @param caseNumber null for an alert of the system
 * @param facts what the rule looked at, a JSON object
 * @param acknowledgedBy {@code user@realm} of whoever was first
 * @param deadline until when a person is expected to have taken it; null once taken
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
    int escalationStep) {}
