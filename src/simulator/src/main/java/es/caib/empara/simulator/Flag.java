package es.caib.empara.simulator;

/** Marks of a case, each set and cleared by itself. */
public enum Flag {
  SPECIAL_RELEVANCE,
  MINORS_AT_RISK,
  MINORS_VULNERABLE,
  PERSISTENT_AGGRESSOR,
  RESISTANT
}
