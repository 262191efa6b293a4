package es.caib.empara.cases.service;

import es.caib.empara.cases.CaseFlag;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.institutions.Island;
import java.util.Set;

/**
 * Which cases of the own territory are wanted; null is any. The municipality is an INE code.
 *
 * @param flags all of them must be set; empty is any
 */
public record CaseFilter(
    Island island, String municipality, RiskLevel level, CaseState state, Set<CaseFlag> flags) {

  public CaseFilter {
    flags = Set.copyOf(flags);
  }

  public static CaseFilter any() {
    return new CaseFilter(null, null, null, null, Set.of());
  }
}
