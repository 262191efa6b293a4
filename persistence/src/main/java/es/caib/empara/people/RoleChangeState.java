package es.caib.empara.people;

/** What became of the other roles that were asked for somebody. */
public enum RoleChangeState {
  /** A second person has to decide. */
  WAITING,
  APPROVED,
  REFUSED,
  /** Taken back by the body that asked. */
  WITHDRAWN,
  /** The person lost her access while it waited. */
  OVER
}
