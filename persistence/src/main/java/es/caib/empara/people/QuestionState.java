package es.caib.empara.people;

/** Whether a question is drawn for tests. */
public enum QuestionState {
  OPEN,
  /** Drawn no more; tests in which it stood keep it. */
  RETIRED
}
