package es.caib.empara.channels.service.internal;

import es.caib.empara.channels.BarrierState;
import es.caib.empara.channels.entity.BarrierReport;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads and keeps reports of barriers; they are of the pages and of no territory. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BarrierReportRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  public void add(BarrierReport report) {
    em.persist(report);
    em.flush();
  }

  /** One more than the page holds, so that it is known whether there is another. */
  List<BarrierReport> page(BarrierState state, PageRequest page) {
    boolean first = page.cursor() == null;
    TypedQuery<BarrierReport> query =
        em.createQuery(
                "select r from BarrierReport r where r.state = :state"
                    + (first
                        ? ""
                        : " and (r.receivedAt < :at or (r.receivedAt = :at and r.id < :id))")
                    + " order by r.receivedAt desc, r.id desc",
                BarrierReport.class)
            .setParameter("state", state)
            .setMaxResults(page.limit() + 1);
    if (!first) {
      String[] place = Cursor.parts(page.cursor(), 2);
      query.setParameter("at", Cursor.time(place[0])).setParameter("id", Cursor.number(place[1]));
    }
    return query.getResultList();
  }

  Optional<BarrierReport> byReference(String reference) {
    return em.createQuery(
            "select r from BarrierReport r where r.reference = :reference", BarrierReport.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }
}
