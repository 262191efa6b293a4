package es.caib.empara.access;

/** What is still asked for after a right password. */
public enum FactorNeed {
  NONE,
  /** A code of the authenticator, or one of the recovery codes. */
  CODE,
  /** The body requires a second factor and the person has none yet: she makes it first. */
  ENROLMENT
}
