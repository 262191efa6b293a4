package es.caib.empara.cases;

/** How the 2025 protocol divides the low level: by the judicial measures in force. */
public enum AssessmentSubtype {
  WITH_MEASURES,
  WITHOUT_MEASURES;

  public static AssessmentSubtype of(boolean judicialMeasures) {
    return judicialMeasures ? WITH_MEASURES : WITHOUT_MEASURES;
  }
}
