package es.caib.empara.orders;

/** What the court decided on the application. */
public enum OrderState {
  REQUESTED,
  GRANTED,
  DENIED
}
