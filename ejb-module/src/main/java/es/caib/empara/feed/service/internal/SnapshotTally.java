package es.caib.empara.feed.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.CaseState;
import es.caib.empara.feed.ReconciliationItem;
import es.caib.empara.feed.ReconciliationKind;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.orders.service.GapTally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Orders on which the courts' daily list and we differ. One that differs for days counts once, when
 * it was found.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SnapshotTally implements GapTally {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Override
  public List<GapAt> found(OffsetDateTime from, OffsetDateTime before, Caller caller) {
    if (caller.municipalities().isEmpty()) {
      return List.of();
    }
    boolean centre = caller.institutionKind() == InstitutionKind.COORDINATING_CENTRE;
    return em.createQuery(
            "select g.gap, min(r.comparedAt), c.municipality from ReconciliationGap g"
                + " join Reconciliation r on r.id = g.reportId"
                + " left join CaseFile c on c.id = g.caseId"
                + " where r.kind = :kind and r.comparedAt is not null"
                + " and ((c.municipality in :scope and c.state <> :cancelled)"
                + (centre ? " or g.caseId is null)" : ")")
                + " group by g.orderId, g.gap, c.municipality"
                + " having min(r.comparedAt) >= :from and min(r.comparedAt) < :before",
            Object[].class)
        .setParameter("kind", ReconciliationKind.SNAPSHOT)
        .setParameter("scope", caller.municipalities())
        .setParameter("cancelled", CaseState.CANCELLED)
        .setParameter("from", from)
        .setParameter("before", before)
        .getResultStream()
        .map(
            row ->
                new GapAt(
                    ((ReconciliationItem) row[0]).name(),
                    (String) row[2],
                    (OffsetDateTime) row[1]))
        .toList();
  }
}
