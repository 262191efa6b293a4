package es.caib.empara.commission;

/** Whether a resolution has taken effect. It holds from its adoption. */
public enum ResolutionState {
  /** Its day has not come. */
  ADOPTED,
  /** Its day has come; steps may still be repeated. */
  IN_EFFECT,
  /** Amended by another before its day came; it does nothing. */
  SUPERSEDED
}
