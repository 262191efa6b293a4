package es.caib.empara.alerts;

/** What became of a proposal between two persons. */
public enum SwapState {
  PROPOSED,
  ACCEPTED,
  REFUSED,
  WITHDRAWN,
  /** A shift was changed, or began, before the answer. */
  LAPSED
}
