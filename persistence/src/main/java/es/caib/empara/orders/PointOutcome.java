package es.caib.empara.orders;

/** How the work on an order ended. */
public enum PointOutcome {
  ATTENDED,
  DECLINED,
  UNREACHABLE,
  MOVED_AWAY,
  ORDER_ENDED,
  /** It is the same as another, which the work goes on with; said of both, not chosen here. */
  SAME_ORDER,
  OTHER
}
