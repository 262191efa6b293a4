package es.caib.empara.channels;

/** Where a request for information stands. That it is overdue follows from its deadline. */
public enum RequestState {
  OPEN,
  ANSWERED,
  WITHDRAWN
}
