package es.caib.empara.cases.service;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What the domains above show of a case beside their own. Read inside other calls; not a door. */
public interface CaseBriefs {

  /**
   * Some cases by id; those outside the scope are absent. One statement.
   *
   * @param municipalities the scope, INE codes
   */
  Map<Long, CaseSummary> inScope(Collection<Long> caseIds, Set<String> municipalities);
}
