package es.caib.empara.institutions;

/** Only an incorporated institution has a realm, and so access. */
public enum InstitutionState {
  INCORPORATED,
  /** By a resolution; everything is kept, nobody gets in. */
  SUSPENDED,
  ENDED
}
