package es.caib.empara.simulator;

/** States of a case; a case is active from its registration on. */
public enum CaseState {
  ACTIVE,
  /** Inactivation under supervision, 6 to 12 months. */
  SUPERVISED,
  INACTIVE,
  CANCELLED
}
