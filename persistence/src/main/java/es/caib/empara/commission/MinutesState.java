package es.caib.empara.commission;

/** How far the minutes of a session are (Ley 40/2015 art. 18). */
public enum MinutesState {
  /** The secretary writes them; so again while they are corrected. */
  DRAFT,
  /** The members have them. */
  SENT,
  /** The Commission has approved them; nothing in them changes any more. */
  APPROVED,
  SIGNED;

  /** Whether nothing in them changes any more. */
  public boolean isFrozen() {
    return this == APPROVED || this == SIGNED;
  }
}
