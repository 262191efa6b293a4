package es.caib.empara.cases;

/** What a call to the victim led to. */
public enum ContactOutcome {
  REACHED,
  NOT_REACHED,
  /** She was reached and did not want to be attended. */
  REFUSED
}
