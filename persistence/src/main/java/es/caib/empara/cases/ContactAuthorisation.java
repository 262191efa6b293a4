package es.caib.empara.cases;

/** Whether the victim lets the institutions call her; only then is her phone shown. */
public enum ContactAuthorisation {
  GRANTED,
  REFUSED,
  NOT_ASKED,
  UNKNOWN
}
