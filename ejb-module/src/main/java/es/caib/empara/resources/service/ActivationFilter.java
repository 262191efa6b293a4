package es.caib.empara.resources.service;

import es.caib.empara.resources.ActivationState;
import java.util.Set;

/**
 * Which activations are wanted.
 *
 * @param caseNumber null: of every case
 * @param states empty: in every state
 */
public record ActivationFilter(Side side, String caseNumber, Set<ActivationState> states) {

  /** Whose. */
  public enum Side {
    /** Asked of resources of the caller's institution. */
    OURS,
    /** Asked by the caller's institution. */
    ASKED,
    /** Both, and what others asked for the cases of the territory. */
    ALL
  }

  public static ActivationFilter ofCase(String caseNumber) {
    return new ActivationFilter(Side.ALL, caseNumber, Set.of());
  }

  /** Whether only those are wanted in which something is still to be done. */
  public boolean isOpenOnly() {
    return !states.isEmpty() && ActivationState.OPEN.containsAll(states);
  }
}
