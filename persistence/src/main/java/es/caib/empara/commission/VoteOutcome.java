package es.caib.empara.commission;

/** How a vote ended. */
public enum VoteOutcome {
  ADOPTED,
  REJECTED,
  /** As many for as against, and no casting vote: not adopted. */
  TIED;

  public boolean isAdopted() {
    return this == ADOPTED;
  }
}
