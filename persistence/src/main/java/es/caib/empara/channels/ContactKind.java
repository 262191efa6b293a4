package es.caib.empara.channels;

/** When somebody is reached by a line of a contact card. */
public enum ContactKind {
  OFFICE,
  OUT_OF_HOURS
}
