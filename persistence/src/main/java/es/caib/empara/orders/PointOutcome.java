package es.caib.empara.orders;

/** How the work on an order ended. */
public enum PointOutcome {
  ATTENDED,
  DECLINED,
  UNREACHABLE,
  MOVED_AWAY,
  ORDER_ENDED,
  OTHER
}
