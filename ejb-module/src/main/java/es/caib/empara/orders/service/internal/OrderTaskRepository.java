package es.caib.empara.orders.service.internal;

import es.caib.empara.orders.OrderTaskState;
import es.caib.empara.orders.entity.OrderTask;
import es.caib.empara.orders.entity.ProtectionOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The tasks of orders. Reached only with cases and orders that the caller's scope let through. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OrderTaskRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  List<OrderTask> of(ProtectionOrder order) {
    return em.createQuery("select t from OrderTask t where t.orderPk = :order", OrderTask.class)
        .setParameter("order", order.id())
        .getResultList();
  }

  /** Those of some orders that are not dropped, the first due first. */
  List<OrderTask> shown(Collection<Long> orderPks) {
    return orderPks.isEmpty()
        ? List.of()
        : em.createQuery(
                "select t from OrderTask t where t.orderPk in :orders and t.state <> :dropped"
                    + " order by t.dueOn, t.kind, t.id",
                OrderTask.class)
            .setParameter("orders", orderPks)
            .setParameter("dropped", OrderTaskState.DROPPED)
            .getResultList();
  }

  /** A task and its order. */
  record InOrder(OrderTask task, ProtectionOrder order) {}

  /** What people must hear of by a moment, of one case. */
  List<InOrder> ringing(Long caseId, OffsetDateTime until) {
    return em.createQuery(
            "select t, o from OrderTask t, ProtectionOrder o where o.id = t.orderPk"
                + " and t.caseId = :case and t.state = :open and t.rungAt is null"
                + " and t.dueAt <= :until order by t.dueAt, t.id",
            Object[].class)
        .setParameter("case", caseId)
        .setParameter("open", OrderTaskState.OPEN)
        .setParameter("until", until)
        .getResultStream()
        .map(row -> new InOrder((OrderTask) row[0], (ProtectionOrder) row[1]))
        .toList();
  }

  /** When what people must hear of comes due, and for which case; the earliest first. */
  List<Object[]> due(OffsetDateTime until, Set<Long> without, int most) {
    TypedQuery<Object[]> query =
        em.createQuery(
            "select distinct t.dueAt, t.caseId from OrderTask t where t.state = :open"
                + " and t.rungAt is null and t.dueAt <= :until"
                + (without.isEmpty() ? "" : " and t.caseId not in :without")
                + " order by t.dueAt, t.caseId",
            Object[].class);
    query.setParameter("open", OrderTaskState.OPEN).setParameter("until", until);
    if (!without.isEmpty()) {
      query.setParameter("without", without);
    }
    return query.setMaxResults(most).getResultList();
  }

  OrderTask task(Long id) {
    return em.find(OrderTask.class, id);
  }

  void add(OrderTask task) {
    em.persist(task);
  }
}
