package es.caib.empara.cases.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.service.CaseBriefs;
import es.caib.empara.cases.service.CaseSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Without the count of measures, which would cost a statement that not everybody needs. */
@ApplicationScoped
class DefaultCaseBriefs implements CaseBriefs {

  @Inject private CaseRepository cases;
  @Inject private CaseViews views;

  @Override
  public Map<Long, CaseSummary> inScope(Collection<Long> caseIds, Caller caller) {
    return cases.byIds(caseIds, caller).stream()
        .map(views::brief)
        .collect(Collectors.toMap(CaseSummary::caseId, Function.identity()));
  }
}
