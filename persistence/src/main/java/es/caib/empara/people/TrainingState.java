package es.caib.empara.people;

/** How somebody's training stands, from good to bad. */
public enum TrainingState {
  VALID,
  /** Ends soon: told by letter. */
  LAPSING,
  /** Ends in a few days: told again. */
  ENDING,
  /** Has ended: she may look and not act. */
  GRACE,
  /** Over for good until a test is passed: no access but to the course. */
  LAPSED;

  /** Whether somebody with it may act. */
  public boolean mayAct() {
    return compareTo(GRACE) < 0;
  }
}
