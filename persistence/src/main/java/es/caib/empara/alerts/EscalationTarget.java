package es.caib.empara.alerts;

/** Who hears of an alert that nobody has taken. */
public enum EscalationTarget {
  /** The whole shift of the desk that answers first. */
  SHIFT,
  /** Everybody of that desk. */
  DESK,
  /** Its head. */
  HEAD,
  /**
   * The shift of the next institution that the alert is meant for, else the coordinating centre.
   */
  NEXT_INSTITUTION,
  /** The 24-hour service. */
  ON_CALL
}
