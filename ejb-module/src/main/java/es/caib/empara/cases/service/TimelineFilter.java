package es.caib.empara.cases.service;

import es.caib.empara.cases.StatusAspect;
import java.util.Set;

/**
 * Which facts of a case are wanted.
 *
 * @param what empty: all kinds
 * @param institution realm of the institution that acted; null: all, and the State
 */
public record TimelineFilter(Set<StatusAspect> what, String institution) {

  public static TimelineFilter any() {
    return new TimelineFilter(Set.of(), null);
  }
}
