package es.caib.empara.simulator;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * News of the prison situation of an aggressor.
 *
 * @param until end of a permit; null otherwise
 * @param plannedMunicipality INE code of where he will be; null when he stays inside or it is not
 *     known
 */
public record PrisonEvent(
    PrisonEventKind kind, Instant effectiveAt, Instant until, String plannedMunicipality) {

  JsonObject toJson() {
    return new Fields()
        .put("kind", kind)
        .put("effectiveAt", effectiveAt)
        .put("until", until)
        .put("plannedMunicipality", plannedMunicipality)
        .build();
  }
}
