package es.caib.empara.alerts;

/**
 * Why an alert is raised.
 *
 * @param caseId null for an alert of the system
 * @param rule the rule that asked for it
 * @param facts JSON object of what the rule looked at; no personal data
 * @param source who said it, such as {@code /ses/viogen}
 * @param cause what makes it this alert and no other: the id of the event
 */
public record AlertCause(
    AlertType type,
    Severity severity,
    Long caseId,
    String caseNumber,
    Long statusVersion,
    String from,
    String to,
    String rule,
    String facts,
    String source,
    String cause) {}
