package es.caib.empara.protocols;

/** How far a version of a protocol is. */
public enum VersionState {
  DRAFT,
  SUBMITTED,
  RETURNED,
  VERIFIED,
  IN_FORCE,
  SUPERSEDED;

  /** Whether its text is being written. */
  public boolean isWritten() {
    return this == DRAFT || this == RETURNED;
  }

  /** Whether another version may still take its way before it. */
  public boolean isOnItsWay() {
    return this != IN_FORCE && this != SUPERSEDED;
  }

  /** Whether legal services have found it lawful. */
  public boolean isVerified() {
    return this == VERIFIED || this == IN_FORCE || this == SUPERSEDED;
  }
}
