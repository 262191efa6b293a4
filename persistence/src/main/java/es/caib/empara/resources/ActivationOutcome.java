package es.caib.empara.resources;

/** How an activation ended. */
public enum ActivationOutcome {
  COMPLETED,
  /** She left before it was done. */
  LEFT,
  /** Another resource goes on. */
  MOVED_ON,
  /** It never began: she did not come or did not want it. */
  NOT_TAKEN_UP
}
