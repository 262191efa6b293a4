package es.caib.empara.orders;

/** What can be missing in a protection, or contradict itself. */
public enum GapKind {
  /** High or extreme risk, and neither an order nor a denial. */
  NO_ORDER(OrderTermKind.GAP_NO_ORDER),
  /** Asked for, and neither decided nor set for a hearing in time (LECrim art. 544 ter.4). */
  NO_HEARING(OrderTermKind.HEARING),
  /** No police unit has said that it knows the order. */
  UNACKNOWLEDGED(OrderTermKind.GAP_UNACKNOWLEDGED),
  /** An approach ban without a place or without a distance. */
  INCOMPLETE_BAN(OrderTermKind.GAP_INCOMPLETE_BAN),
  /** Two orders in force that say different things of the same. */
  CONTRADICTION(OrderTermKind.GAP_CONTRADICTION),
  /** An order that ends before its next hearing. */
  ENDS_BEFORE_HEARING(OrderTermKind.GAP_ENDS_BEFORE_HEARING);

  private final OrderTermKind grace;

  GapKind(OrderTermKind grace) {
    this.grace = grace;
  }

  /** How long it may last before people hear of it; of a request, since it was made. */
  public OrderTermKind grace() {
    return grace;
  }
}
