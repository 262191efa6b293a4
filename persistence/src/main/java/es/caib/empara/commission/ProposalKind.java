package es.caib.empara.commission;

/** What a proposal would do with a body. */
public enum ProposalKind {
  INCORPORATE,
  /** Another territory or other kinds of data. */
  CHANGE,
  SUSPEND,
  /** Ends a suspension. */
  RESUME,
  WITHDRAW;

  /** Whether it says what the body would see. */
  public boolean isScoped() {
    return this == INCORPORATE || this == CHANGE;
  }

  /** Whether it can be for a time: what it did is undone after its last day. */
  public boolean isEndable() {
    return this == INCORPORATE || this == SUSPEND;
  }
}
