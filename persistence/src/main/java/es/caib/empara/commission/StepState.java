package es.caib.empara.commission;

/** How far a step is. */
public enum StepState {
  WAITING,
  /** Failed, and tried again by itself. */
  FAILED,
  DONE,
  /** Not to be done any more: the resolution was superseded. */
  DROPPED
}
