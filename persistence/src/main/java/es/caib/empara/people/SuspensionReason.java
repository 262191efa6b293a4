package es.caib.empara.people;

/** Why somebody has no access for now. */
public enum SuspensionReason {
  LEAVE,
  INCIDENT,
  /** Not used for too long (ENS op.acc.6 R7). */
  DISUSE,
  /** Nobody confirmed it when the whole list was gone through. */
  RECERTIFICATION,
  /** Training has lapsed, and the time of grace after it is over. */
  TRAINING;

  /** Whether an administrator can give it; the others come by the calendar. */
  public boolean isByPerson() {
    return this == LEAVE || this == INCIDENT;
  }
}
