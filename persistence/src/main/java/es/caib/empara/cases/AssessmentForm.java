package es.caib.empara.cases;

/** The police forms: first assessment, evolution with an incident, evolution without. */
public enum AssessmentForm {
  VPR,
  VPER_C,
  VPER_S
}
