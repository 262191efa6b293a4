package es.caib.empara.simulator;

/** What the aggressor is or was to the victim. */
public enum Relationship {
  SPOUSE(16),
  EX_SPOUSE(17),
  PARTNER(25),
  EX_PARTNER(42);

  private final int share;

  Relationship(int share) {
    this.share = share;
  }

  /** Per cent of the cases of a region. */
  int share() {
    return share;
  }
}
