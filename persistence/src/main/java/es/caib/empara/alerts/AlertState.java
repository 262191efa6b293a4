package es.caib.empara.alerts;

/** The life of an alert. */
public enum AlertState {
  OPEN,
  ACKNOWLEDGED,
  IN_PROGRESS,
  CLOSED
}
