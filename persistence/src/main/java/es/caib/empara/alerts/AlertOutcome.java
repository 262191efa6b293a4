package es.caib.empara.alerts;

/** How an alert ended. */
public enum AlertOutcome {
  /** Something was done about it. */
  ACTED,
  /** It is watched, nothing more is needed for now. */
  WATCHED,
  /** It asks nothing of the institutions, with the reason. */
  NOT_APPLICABLE,
  /** What it warned of was over by itself. */
  CLEARED;

  /** Whether a person may give it. */
  public boolean isGivenByPeople() {
    return this != CLEARED;
  }
}
