package es.caib.empara.orders;

/** How far an order on paper has come. */
public enum PaperState {
  /** Entered; a second person must compare it with the copy. */
  WAITING,
  /** The second person gave it back. */
  RETURNED,
  /** It is an order like any other. */
  CONFIRMED,
  /** It should not have been entered. */
  WITHDRAWN;

  public boolean isOpen() {
    return this == WAITING || this == RETURNED;
  }
}
