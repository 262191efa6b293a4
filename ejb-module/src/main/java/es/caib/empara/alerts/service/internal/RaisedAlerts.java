package es.caib.empara.alerts.service.internal;

import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.service.CaseScope;
import es.caib.empara.commission.service.AlertOutlook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Set;

/** Counts the alerts of a territory for the Commission. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RaisedAlerts implements AlertOutlook {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Override
  public long raisedSince(OffsetDateTime since, Set<String> municipalities) {
    return municipalities.isEmpty()
        ? 0
        : em.createQuery(
                "select count(a) from Alert a"
                    + CaseScope.join("a.caseId")
                    + " where a.raisedAt >= :since",
                Long.class)
            .setParameter("since", since)
            .setParameter("scope", municipalities)
            .setParameter("cancelled", CaseState.CANCELLED)
            .getSingleResult();
  }
}
