package es.caib.empara.orders;

import java.util.EnumSet;
import java.util.Set;

/** How far the work on an order has come. */
public enum PointStage {
  /** It has arrived; somebody must decide who attends her. */
  REGISTERED,
  /** An institution has it and must reach her. */
  ASSIGNED,
  /** She was reached; what she needs is to be found out. */
  CONTACTED,
  /** Her needs are known; the work goes on until the measures end. */
  FOLLOW_UP,
  CLOSED;

  public static final Set<PointStage> OPEN = EnumSet.complementOf(EnumSet.of(CLOSED));

  /** Those in which nobody has spoken with her yet. */
  public static final Set<PointStage> BEFORE_CONTACT = EnumSet.of(REGISTERED, ASSIGNED);
}
