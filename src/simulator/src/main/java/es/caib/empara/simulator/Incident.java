package es.caib.empara.simulator;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * Something that happened to the victim and reached the police.
 *
 * @param municipality INE municipality code of the place, 5 digits
 * @param established true for a fact, false for an assessment of the police
 */
public record Incident(
    String incidentId,
    IncidentKind kind,
    Instant occurredAt,
    String municipality,
    String summary,
    boolean established) {

  JsonObject toJson() {
    return new Fields()
        .put("incidentId", incidentId)
        .put("kind", kind)
        .put("occurredAt", occurredAt)
        .put("municipality", municipality)
        .put("summary", summary)
        .put("reliability", established ? "FACT" : "ASSESSMENT")
        .build();
  }
}
