package es.caib.empara.commission;

/** How far an item of the agenda is. */
public enum ItemState {
  /** Not on the agenda yet: whether it is urgent is being voted (Ley 40/2015 art. 17.4). */
  URGENCY,
  PENDING,
  VOTING,
  ADOPTED,
  REJECTED,
  /** Left for another session; so is what was not declared urgent. */
  DEFERRED,
  /** Told or talked about, without a vote. */
  HEARD;

  public boolean isDone() {
    return this == ADOPTED || this == REJECTED || this == DEFERRED || this == HEARD;
  }

  public boolean isVoted() {
    return this == URGENCY || this == VOTING;
  }
}
