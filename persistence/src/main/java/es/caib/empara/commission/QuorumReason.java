package es.caib.empara.commission;

/** Why a session can or cannot be held (Ley 40/2015 art. 17.2). */
public enum QuorumReason {
  ENOUGH_MEMBERS(true),
  TOO_FEW_MEMBERS(false),
  CHAIR_PRESENT(true),
  CHAIR_MISSING(false),
  SECRETARY_PRESENT(true),
  SECRETARY_MISSING(false),
  CALLED_IN_TIME(true),
  /** Called too late, but everybody is there. */
  ALL_PRESENT(true),
  CALLED_TOO_LATE(false);

  private final boolean favourable;

  QuorumReason(boolean favourable) {
    this.favourable = favourable;
  }

  public boolean isFavourable() {
    return favourable;
  }
}
