package es.caib.empara.channels;

/** What was changed of a contact card. */
public enum ContactChange {
  CARD,
  LINE_ADDED,
  LINE_CHANGED,
  LINE_REMOVED,
  LINE_MOVED
}
