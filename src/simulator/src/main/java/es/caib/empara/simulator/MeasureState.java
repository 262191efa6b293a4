package es.caib.empara.simulator;

/** States of a measure that a change of it can bring. */
public enum MeasureState {
  IN_FORCE,
  SUSPENDED,
  MODIFIED,
  EXPIRED,
  CANCELLED,
  REPLACED_BY_SENTENCE
}
