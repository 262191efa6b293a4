package es.caib.empara.alerts.api;

import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.EscalationTarget;
import es.caib.empara.alerts.Severity;
import es.caib.empara.alerts.service.AlertView;
import es.caib.empara.shared.Json;
import es.caib.empara.shared.api.ProblemWords;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An alert, as the contract shapes it. */
public record AlertJson(
    Long id,
    Long seq,
    AlertType type,
    Severity severity,
    String caseNumber,
    Long statusVersion,
    String from,
    String to,
    OffsetDateTime raisedAt,
    Reason reason,
    AlertState state,
    String acknowledgedBy,
    OffsetDateTime acknowledgedAt,
    String owner,
    OffsetDateTime deadline,
    Set<EscalationTarget> next,
    int escalationStep,
    boolean drill,
    OffsetDateTime actedAt,
    boolean needsActOrWaiver,
    AlertView.Waiver waiver,
    AlertView.Ending ending) {

  /** Why it was raised: the rule, what it looked at, and the same in words. */
  public record Reason(String rule, JsonObject facts, String text) {}

  static AlertJson of(AlertView alert, List<Locale> languages) {
    try (JsonReader facts = Json.createReader(alert.facts())) {
      return new AlertJson(
          alert.id(),
          alert.seq(),
          alert.type(),
          alert.severity(),
          alert.caseNumber(),
          alert.statusVersion(),
          alert.from(),
          alert.to(),
          alert.raisedAt(),
          new Reason(
              alert.rule(), facts.readObject(), ProblemWords.of("rule." + alert.rule(), languages)),
          alert.state(),
          alert.acknowledgedBy(),
          alert.acknowledgedAt(),
          alert.owner(),
          alert.deadline(),
          alert.next(),
          alert.escalationStep(),
          alert.drill(),
          alert.actedAt(),
          alert.bound(),
          alert.waiver(),
          alert.ending());
    }
  }
}
