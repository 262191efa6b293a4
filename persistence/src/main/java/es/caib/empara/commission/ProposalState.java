package es.caib.empara.commission;

/** How far a proposal is. */
public enum ProposalState {
  /** Handed in; legal services have to look at it. */
  PROPOSED,
  /** Given back with reasons, to be mended by whoever proposed it. */
  RETURNED,
  /** Fit for an agenda. */
  REVIEWED,
  ON_AGENDA,
  ADMITTED,
  REJECTED,
  /** Left for another session; fit for an agenda again. */
  DEFERRED,
  /** Taken back by whoever proposed it. */
  TAKEN_BACK;

  public boolean isOver() {
    return this == ADMITTED || this == REJECTED || this == TAKEN_BACK;
  }

  public boolean isReady() {
    return this == REVIEWED || this == DEFERRED;
  }
}
