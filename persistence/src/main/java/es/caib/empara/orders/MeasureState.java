package es.caib.empara.orders;

/** The life of a measure inside its order. */
public enum MeasureState {
  /** Asked for and not decided. */
  REQUESTED,
  IN_FORCE,
  SUSPENDED,
  MODIFIED,
  EXPIRED,
  CANCELLED,
  REPLACED_BY_SENTENCE;

  /** Whether the measure protects (as long as its dates say so too). */
  public boolean protects() {
    return this == IN_FORCE || this == MODIFIED;
  }

  /** Whether the register may say so of a single measure. */
  public boolean isStatable() {
    return this != REQUESTED;
  }
}
