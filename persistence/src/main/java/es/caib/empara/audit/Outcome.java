package es.caib.empara.audit;

/** How a call ended. */
public enum Outcome {
  OK,
  REFUSED,
  FAILED
}
