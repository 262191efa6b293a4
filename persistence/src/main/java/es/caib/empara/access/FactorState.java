package es.caib.empara.access;

/** How far somebody's second factor is. */
public enum FactorState {
  /** Its key is made and shown; no code has proven yet that the authenticator has it. */
  BEGUN,
  /** Asked for at each log-in. */
  ACTIVE
}
