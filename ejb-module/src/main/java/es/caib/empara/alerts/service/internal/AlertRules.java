package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import es.caib.empara.cases.IncidentKind;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseRegistered;
import es.caib.empara.cases.service.IncidentRecorded;
import es.caib.empara.cases.service.RiskLevelChanged;
import es.caib.empara.feed.service.FeedStatus;
import es.caib.empara.orders.service.OrderGranted;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;

/**
 * Which facts raise which alert. Each rule has a name and says what it looked at. The initial load
 * and late facts, which are about the past, raise nothing.
 */
final class AlertRules {

  static final String RISK_RISE = "R1";
  static final String RISK_RISE_TO_SERIOUS = "R2";
  static final String RISK_FALL = "R3";
  static final String NEW_CASE = "R4";
  static final String BREACH = "R5";
  static final String INCIDENT = "R6";
  static final String ORDER_GRANTED = "R7";
  static final String SILENCE = "R8";

  private AlertRules() {}

  static Optional<AlertCause> on(RiskLevelChanged change) {
    RiskLevel from = change.from();
    RiskLevel to = change.to();
    boolean same = from != null && from.present() == to.present();
    if (change.provenance().backfill() || same) {
      return Optional.empty();
    }
    boolean rise = to.isRiseFrom(from);
    if (!rise && from == null) {
      return Optional.empty();
    }
    String rule = !rise ? RISK_FALL : to.isSerious() ? RISK_RISE_TO_SERIOUS : RISK_RISE;
    Severity severity = !rise ? Severity.INFO : to.isSerious() ? Severity.CRITICAL : Severity.HIGH;
    String fromName = from == null ? null : from.name();
    return Optional.of(
        new AlertCause(
            rise ? AlertType.RISK_LEVEL_RAISED : AlertType.RISK_LEVEL_LOWERED,
            severity,
            change.caseId(),
            change.caseNumber(),
            change.statusVersion(),
            fromName,
            to.name(),
            rule,
            facts(change.provenance())
                .add("from", fromName == null ? "" : fromName)
                .add("to", to.name())
                .add("policeUnit", change.policeUnit() == null ? "" : change.policeUnit())
                .build()
                .toString(),
            change.provenance().source(),
            change.provenance().eventId()));
  }

  static Optional<AlertCause> on(CaseRegistered registered) {
    if (registered.provenance().backfill()) {
      return Optional.empty();
    }
    return Optional.of(
        new AlertCause(
            AlertType.CASE_REGISTERED,
            Severity.HIGH,
            registered.caseId(),
            registered.caseNumber(),
            registered.statusVersion(),
            null,
            null,
            NEW_CASE,
            facts(registered.provenance())
                .add("municipality", registered.municipality())
                .build()
                .toString(),
            registered.provenance().source(),
            registered.provenance().eventId()));
  }

  static Optional<AlertCause> on(IncidentRecorded incident) {
    if (incident.late() || incident.provenance().backfill()) {
      return Optional.empty();
    }
    boolean breach = incident.kind() == IncidentKind.BREACH;
    return Optional.of(
        new AlertCause(
            breach ? AlertType.BREACH_REPORTED : AlertType.INCIDENT_REPORTED,
            breach ? Severity.CRITICAL : Severity.HIGH,
            incident.caseId(),
            incident.caseNumber(),
            incident.statusVersion(),
            null,
            incident.kind().name(),
            breach ? BREACH : INCIDENT,
            facts(incident.provenance())
                .add("kind", incident.kind().name())
                .add("incidentId", incident.incidentId())
                .build()
                .toString(),
            incident.provenance().source(),
            incident.provenance().eventId()));
  }

  static Optional<AlertCause> on(OrderGranted order) {
    if (order.late() || order.provenance().backfill()) {
      return Optional.empty();
    }
    return Optional.of(
        new AlertCause(
            AlertType.PROTECTION_ORDER_GRANTED,
            Severity.HIGH,
            order.caseId(),
            order.caseNumber(),
            order.statusVersion(),
            null,
            order.orderId(),
            ORDER_GRANTED,
            facts(order.provenance())
                .add("orderId", order.orderId())
                .add("measures", order.measures())
                .build()
                .toString(),
            order.provenance().source(),
            order.provenance().eventId()));
  }

  /** One alert for each silence, which is named by when it began. */
  static AlertCause onSilence(FeedStatus.Source source) {
    String since = source.lastContactAt() == null ? "never" : source.lastContactAt().toString();
    return new AlertCause(
        AlertType.SOURCE_STALE,
        Severity.HIGH,
        null,
        null,
        null,
        null,
        source.system().name(),
        SILENCE,
        Json.createObjectBuilder()
            .add("source", source.system().uri())
            .add("lastContactAt", since)
            .build()
            .toString(),
        source.system().uri(),
        since);
  }

  private static JsonObjectBuilder facts(Provenance provenance) {
    return Json.createObjectBuilder()
        .add("source", provenance.source())
        .add("eventId", provenance.eventId())
        .add("occurredAt", provenance.time().toInstant().toString())
        .add("receivedAt", provenance.receivedAt().toInstant().toString());
  }
}
