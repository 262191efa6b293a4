package es.caib.empara.commission.service;

import es.caib.empara.institutions.Island;
import java.util.Map;
import java.util.Set;

/**
 * What is known of the cases of a territory, in numbers only. The Commission knows no cases; a
 * domain above answers. Read inside other calls; not a door.
 */
public interface CaseOutlook {

  /**
   * How many cases are watched, by island and level; exact, to be rounded by the caller.
   *
   * @param municipalities INE codes
   * @return levels by their names; {@code NONE} before the first assessment
   */
  Map<Island, Map<String, Long>> watched(Set<String> municipalities);
}
