package es.caib.empara.cases.service;

import es.caib.empara.access.service.Caller;
import java.util.Collection;
import java.util.Map;

/** What the domains above show of a case beside their own. Read inside other calls; not a door. */
public interface CaseBriefs {

  /** Some cases by id; those outside the caller's scope are absent. One statement. */
  Map<Long, CaseSummary> inScope(Collection<Long> caseIds, Caller caller);
}
