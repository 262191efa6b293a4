package es.caib.empara.cases;

/** Who says until when a case must be assessed again. */
public enum DueSource {
  /** The State, with the assessment. */
  STATE,
  /** The rule in force on the day of the assessment, where the State says nothing. */
  POLICY
}
