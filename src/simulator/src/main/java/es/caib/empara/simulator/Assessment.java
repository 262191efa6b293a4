package es.caib.empara.simulator;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * A police risk assessment.
 *
 * @param nextDue when the next one is due at the latest; null when no risk was seen, as could be
 *     until 2024
 */
public record Assessment(
    Form form,
    RiskLevel level,
    boolean judicialMeasuresInForce,
    Instant assessedAt,
    String policeUnit,
    Instant nextDue) {

  /**
   * Police forms with the version in use: first assessment, and evolution with or without incident.
   */
  public enum Form {
    VPR("5.0"),
    VPER_C("4.1"),
    VPER_S("4.1");

    private final String version;

    Form(String version) {
      this.version = version;
    }

    String version() {
      return version;
    }
  }

  /** An assessment whose next one is due as the level demands. */
  public static Assessment of(
      Form form, RiskLevel level, boolean judicialMeasures, Instant at, String policeUnit) {
    return new Assessment(
        form, level, judicialMeasures, at, policeUnit, level.nextAssessmentDue(at));
  }

  /** An assessment of before 2025 that saw no risk; no next one was due. */
  static Assessment notAppreciated(
      Form form, boolean judicialMeasures, Instant at, String policeUnit) {
    return new Assessment(form, RiskLevel.LOW, judicialMeasures, at, policeUnit, null);
  }

  /** Level as sent: the one that is no longer given stands for no risk. */
  private String levelName() {
    return nextDue == null ? "NOT_APPRECIATED" : level.name();
  }

  JsonObject toJson() {
    return new Fields()
        .put("form", form)
        .put("formVersion", form.version())
        .put("level", levelName())
        .put("judicialMeasuresInForce", judicialMeasuresInForce)
        .put("assessedAt", assessedAt)
        .put("policeUnit", policeUnit)
        .put("nextAssessmentDue", nextDue)
        .build();
  }
}
