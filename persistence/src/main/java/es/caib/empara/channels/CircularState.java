package es.caib.empara.channels;

/** How a circular stands. */
public enum CircularState {
  DRAFT,
  PUBLISHED,
  WITHDRAWN,
  /** A later one holds in its place. */
  REPLACED,
  /** A draft that came to nothing. */
  DISCARDED
}
