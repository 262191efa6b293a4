package es.caib.empara.channels;

/** How a test call ended. */
public enum CallOutcome {
  REACHED,
  NOT_REACHED,
  WRONG_NUMBER;

  public boolean isFailed() {
    return this != REACHED;
  }
}
