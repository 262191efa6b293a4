package es.caib.empara.institutions;

/** Only an incorporated institution has a realm, and so access. */
public enum InstitutionState {
  INCORPORATED,
  ENDED
}
