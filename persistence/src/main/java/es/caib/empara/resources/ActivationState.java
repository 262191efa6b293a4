package es.caib.empara.resources;

import java.util.EnumSet;
import java.util.Set;

/** Where a request to a resource stands ({@code domain.md} 4.5, step 6). */
public enum ActivationState {
  REQUESTED,
  ACCEPTED,
  STARTED,
  REFUSED,
  /** Nobody answered in time, so another was asked. */
  PASSED_ON,
  ENDED,
  CANCELLED;

  /** Those in which something is still to be done; each of them holds a place. */
  public static final Set<ActivationState> OPEN = EnumSet.of(REQUESTED, ACCEPTED, STARTED);

  public boolean isOpen() {
    return OPEN.contains(this);
  }
}
