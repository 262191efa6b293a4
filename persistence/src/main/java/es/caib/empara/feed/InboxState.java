package es.caib.empara.feed;

/** Where a well-formed event stands. */
public enum InboxState {
  APPLIED,
  QUEUED,
  DISCARDED
}
