package es.caib.empara.cases;

/** The police's states of a case (Instruction 2/2024 for the supervised one). */
public enum CaseState {
  ACTIVE,
  SUPERVISED,
  INACTIVE,
  /** Removed at the source: it leaves every screen. */
  CANCELLED
}
