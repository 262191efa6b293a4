package es.caib.empara.orders.service.internal;

import es.caib.empara.orders.entity.Hearing;
import es.caib.empara.orders.entity.OrderGap;
import es.caib.empara.orders.entity.ProtectionMeasure;
import es.caib.empara.orders.entity.ProtectionOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/** What the review of a case looks at. Reached only for cases that are held. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class GapRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  List<ProtectionOrder> orders(Long caseId) {
    return ofCase(
            "select o from ProtectionOrder o where o.caseId = :case and o.sameAs is null",
            ProtectionOrder.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  List<ProtectionMeasure> measures(Long caseId) {
    return ofCase(
            "select m from ProtectionMeasure m where m.caseId = :case", ProtectionMeasure.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  List<Hearing> hearings(Long caseId) {
    return ofCase("select h from Hearing h where h.caseId = :case", Hearing.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  List<OrderGap> open(Long caseId) {
    return ofCase(
            "select g from OrderGap g where g.caseId = :case and g.mendedAt is null",
            OrderGap.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  private <T> TypedQuery<T> ofCase(String jpql, Class<T> type) {
    return em.createQuery(jpql, type);
  }

  /** When people must hear of what is not mended, and for which case; the earliest first. */
  List<Object[]> due(OffsetDateTime until, Set<Long> without, int most) {
    TypedQuery<Object[]> query =
        em.createQuery(
            "select distinct g.dueAt, g.caseId from OrderGap g where g.mendedAt is null"
                + " and g.raisedAt is null and g.dueAt <= :until"
                + (without.isEmpty() ? "" : " and g.caseId not in :without")
                + " order by g.dueAt, g.caseId",
            Object[].class);
    query.setParameter("until", until);
    if (!without.isEmpty()) {
      query.setParameter("without", without);
    }
    return query.setMaxResults(most).getResultList();
  }

  void add(OrderGap gap) {
    em.persist(gap);
  }
}
