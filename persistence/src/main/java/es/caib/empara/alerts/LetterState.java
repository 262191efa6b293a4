package es.caib.empara.alerts;

/** How far a letter has come. */
public enum LetterState {
  WAITING,
  SENT,
  /** It cannot be delivered, or was tried too often. */
  FAILED
}
