package es.caib.empara.commission;

/** How far an obligation of the agreement is. */
public enum ObligationState {
  PENDING,
  IN_PROGRESS,
  FULFILLED,
  /** Its day has passed; nobody records this, the clock says it. */
  OVERDUE;

  /** Whether a person can say so. */
  public boolean isRecordable() {
    return this != OVERDUE;
  }
}
