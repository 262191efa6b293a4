package es.caib.empara.cases;

/** The life of a next step. */
public enum NextStepState {
  OPEN,
  DONE,
  /** It is not needed any more. */
  CANCELLED
}
