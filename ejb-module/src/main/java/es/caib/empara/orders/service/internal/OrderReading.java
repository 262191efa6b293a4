package es.caib.empara.orders.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.service.CaseScope;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.entity.Hearing;
import es.caib.empara.orders.entity.ProtectionMeasure;
import es.caib.empara.orders.entity.ProtectionOrder;
import es.caib.empara.orders.service.OrderFilter;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads orders for a caller, always within the scope of the cases. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OrderReading {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  Optional<ProtectionOrder> open(String orderId, Caller caller) {
    if (caller.municipalities().isEmpty()) {
      return Optional.empty();
    }
    TypedQuery<ProtectionOrder> query =
        em.createQuery(
            "select o from ProtectionOrder o where o.orderId = :orderId and"
                + CaseScope.condition("o.caseId", false),
            ProtectionOrder.class);
    CaseScope.fillIn(query, caller);
    return query.setParameter("orderId", orderId).getResultStream().findFirst();
  }

  /** One more than the page, so that the caller knows whether there is a next. */
  List<ProtectionOrder> list(OrderFilter filter, Caller caller, PageRequest page) {
    if (caller.municipalities().isEmpty()) {
      return List.of();
    }
    boolean ofOneCase = filter.caseNumber() != null;
    TypedQuery<ProtectionOrder> query =
        em.createQuery(
            "select o from ProtectionOrder o where"
                + CaseScope.condition("o.caseId", ofOneCase)
                + (filter.state() == null ? "" : " and o.state = :state")
                + (page.cursor() == null
                    ? ""
                    : " and (o.eventTime < :time or (o.eventTime = :time and o.id < :id))")
                + " order by o.eventTime desc, o.id desc",
            ProtectionOrder.class);
    CaseScope.fillIn(query, caller);
    if (ofOneCase) {
      query.setParameter("caseNumber", filter.caseNumber());
    }
    if (filter.state() != null) {
      query.setParameter("state", filter.state());
    }
    if (page.cursor() != null) {
      String[] place = Cursor.parts(page.cursor(), 2);
      query.setParameter("time", Cursor.time(place[0])).setParameter("id", Cursor.number(place[1]));
    }
    return query.setMaxResults(page.limit() + 1).getResultList();
  }

  /** The measures of some orders; what was cancelled at the source is shown to nobody. */
  Map<Long, List<ProtectionMeasure>> measures(Collection<ProtectionOrder> orders) {
    return orders.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select m from ProtectionMeasure m where m.orderPk in :orders"
                    + " and m.state <> :cancelled order by m.measureId",
                ProtectionMeasure.class)
            .setParameter("orders", ids(orders))
            .setParameter("cancelled", MeasureState.CANCELLED)
            .getResultStream()
            .collect(Collectors.groupingBy(ProtectionMeasure::orderPk));
  }

  Map<Long, List<Hearing>> hearings(Collection<ProtectionOrder> orders) {
    return orders.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select h from Hearing h where h.orderPk in :orders order by h.at, h.id",
                Hearing.class)
            .setParameter("orders", ids(orders))
            .getResultStream()
            .collect(Collectors.groupingBy(Hearing::orderPk));
  }

  /** The names of the orders that hold in the place of some, by id. */
  Map<Long, String> names(Collection<ProtectionOrder> orders) {
    List<Long> others =
        orders.stream().filter(ProtectionOrder::isJoined).map(ProtectionOrder::sameAs).toList();
    return others.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select o from ProtectionOrder o where o.id in :ids", ProtectionOrder.class)
            .setParameter("ids", others)
            .getResultStream()
            .collect(Collectors.toMap(ProtectionOrder::id, ProtectionOrder::orderId));
  }

  private static List<Long> ids(Collection<ProtectionOrder> orders) {
    return orders.stream().map(ProtectionOrder::id).toList();
  }
}
