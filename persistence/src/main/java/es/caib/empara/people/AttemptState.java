package es.caib.empara.people;

/** How a test goes. */
public enum AttemptState {
  OPEN,
  PASSED,
  FAILED,
  /** Left open until its time was over. */
  EXPIRED
}
