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
  public boolean hasScope() {
    return this == INCORPORATE || this == CHANGE;
  }
}
