package es.caib.empara.feed;

/** What is compared with a source. */
public enum ReconciliationKind {
  /** All that it sent, at the end of its initial load. */
  INITIAL_LOAD,
  /** The orders that were open on a day. */
  SNAPSHOT
}
