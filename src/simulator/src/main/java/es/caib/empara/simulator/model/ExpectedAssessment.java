package es.caib.empara.simulator.model;

import es.caib.empara.simulator.FeedEvent;
import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * An assessment that a server must know.
 *
 * @param time place in the history, which decides what stands
 * @param level as it was sent, also the historic one
 * @param assessedAt when it was made, which is shown
 * @param nextAssessmentDue null when none is due
 */
public record ExpectedAssessment(
    Instant time,
    String form,
    String formVersion,
    String level,
    boolean judicialMeasuresInForce,
    Instant assessedAt,
    String policeUnit,
    Instant nextAssessmentDue) {

  ExpectedAssessment(FeedEvent event) {
    this(event.time(), event.data());
  }

  private ExpectedAssessment(Instant time, JsonObject data) {
    this(
        time,
        data.getString("form"),
        data.getString("formVersion", null),
        data.getString("level"),
        data.getBoolean("judicialMeasuresInForce"),
        Instant.parse(data.getString("assessedAt")),
        data.getString("policeUnit", null),
        data.isNull("nextAssessmentDue")
            ? null
            : Instant.parse(data.getString("nextAssessmentDue")));
  }

  /** The level that it means today. */
  String presentLevel() {
    return level.equals("NOT_APPRECIATED") ? "LOW" : level;
  }
}
