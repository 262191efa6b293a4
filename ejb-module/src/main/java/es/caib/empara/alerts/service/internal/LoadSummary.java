package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.cases.service.CaseCensus;
import es.caib.empara.cases.service.CaseSituation;
import es.caib.empara.feed.service.InitialLoadDone;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.orders.service.OrderCensus;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One alert for each institution instead of thousands: what is true in its scope now that the
 * initial load is done. A newer summary takes the place of the older.
 */
@ApplicationScoped
class LoadSummary {

  private static final int PORTION = 5000;

  @Inject private AlertRepository alerts;
  @Inject private AlertRaiser raiser;
  @Inject private CaseCensus cases;
  @Inject private OrderCensus orders;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;

  void on(@Observes InitialLoadDone done) {
    for (Alert older : alerts.notClosed(AlertType.INITIAL_LOAD_DONE)) {
      raiser.clear(older);
    }
    tallies()
        .forEach(
            (institution, tally) ->
                raiser.raise(LoadRules.onLoadDone(done, institution, tally), List.of(institution)));
  }

  private Map<InstitutionView, ScopeTally> tallies() {
    Map<InstitutionView, ScopeTally> tallies = new HashMap<>();
    territory.incorporated().stream()
        .filter(each -> each.kind().worksOnCases() && !each.municipalities().isEmpty())
        .forEach(each -> tallies.put(each, new ScopeTally()));
    OffsetDateTime now = clock.now();
    long last = 0;
    List<CaseSituation> portion;
    do {
      portion = cases.after(last, PORTION);
      if (!portion.isEmpty()) {
        long first = portion.get(0).caseId();
        last = portion.get(portion.size() - 1).caseId();
        Map<Long, Long> inForce = orders.openByCase(clock.today(), first, last);
        for (CaseSituation situation : portion) {
          long ofCase = inForce.getOrDefault(situation.caseId(), 0L);
          tallies.forEach(
              (institution, tally) -> {
                if (institution.municipalities().contains(situation.municipality())) {
                  tally.add(situation, ofCase, now);
                }
              });
        }
      }
    } while (portion.size() == PORTION);
    return tallies;
  }
}
