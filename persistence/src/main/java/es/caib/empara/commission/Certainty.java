package es.caib.empara.commission;

/** How sure it is that something stands in the agreement. */
public enum Certainty {
  /** Read in a published source. */
  SURE,
  /** By a consistent source that was not read in full. */
  LIKELY,
  /** Assumed until the Commission says otherwise. */
  DEFAULT
}
