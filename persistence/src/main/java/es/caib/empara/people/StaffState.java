package es.caib.empara.people;

/** How a person stands in a body. */
public enum StaffState {
  /** Asked for; a second person has to approve. */
  REQUESTED,
  ACTIVE,
  SUSPENDED,
  /** Taken away for good; only a new request leads back. */
  REVOKED,
  REFUSED,
  /** Taken back by the body that asked. */
  WITHDRAWN;

  /** Whether only a new request leads on. */
  public boolean isOver() {
    return this == REVOKED || this == REFUSED || this == WITHDRAWN;
  }
}
