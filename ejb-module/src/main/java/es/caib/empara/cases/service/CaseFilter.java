package es.caib.empara.cases.service;

import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.institutions.Island;

/** Which cases of the own territory are wanted; null is any. The municipality is an INE code. */
public record CaseFilter(Island island, String municipality, RiskLevel level, CaseState state) {

  public static CaseFilter any() {
    return new CaseFilter(null, null, null, null);
  }
}
