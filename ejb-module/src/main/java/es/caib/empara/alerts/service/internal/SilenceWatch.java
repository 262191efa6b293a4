package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.feed.service.FeedStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;

/** Silence is never safety: a source that goes quiet raises an alert, which clears by itself. */
@ApplicationScoped
class SilenceWatch {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Inject private AlertRepository alerts;
  @Inject private AlertRaiser raiser;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void judge(FeedStatus status, boolean mayRaise) {
    // One node at a time, or each would raise its own.
    em.createNativeQuery("select SOURCE from EMP_FEED_SOURCE order by SOURCE for update")
        .getResultList();
    Set<String> silent =
        status.silent().stream().map(source -> source.system().uri()).collect(Collectors.toSet());
    for (Alert alert : alerts.notClosed(AlertType.SOURCE_STALE)) {
      if (!silent.remove(alert.source())) {
        raiser.clear(alert);
      }
    }
    if (!mayRaise) {
      return;
    }
    status.silent().stream()
        .filter(source -> silent.contains(source.system().uri()))
        .map(AlertRules::onSilence)
        .filter(cause -> !alerts.isRaised(cause))
        .forEach(raiser::raiseForCoordination);
  }
}
