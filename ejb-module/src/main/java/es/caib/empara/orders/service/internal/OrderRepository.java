package es.caib.empara.orders.service.internal;

import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.entity.MeasureStatement;
import es.caib.empara.orders.entity.OrderStatement;
import es.caib.empara.orders.entity.ProtectionMeasure;
import es.caib.empara.orders.entity.ProtectionOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Orders and measures. Reached only with case ids that the caller's scope has let through. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OrderRepository {

  static final Set<MeasureState> PROTECTING =
      Arrays.stream(MeasureState.values())
          .filter(MeasureState::protects)
          .collect(Collectors.toUnmodifiableSet());

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** A measure with the court's name of its order. */
  record InOrder(ProtectionMeasure measure, String orderId) {}

  List<InOrder> inForce(Collection<Long> caseIds, LocalDate day) {
    return em.createQuery(
            "select m, o.orderId from ProtectionMeasure m, ProtectionOrder o"
                + " where o.id = m.orderPk and o.sameAs is null and m.caseId in :cases"
                + " and m.state in :protecting"
                + " and m.validFrom <= :day and (m.lastDay is null or m.lastDay >= :day)"
                + " order by m.caseId, o.orderId, m.measureId",
            Object[].class)
        .setParameter("cases", caseIds)
        .setParameter("protecting", PROTECTING)
        .setParameter("day", day)
        .getResultStream()
        .map(row -> new InOrder((ProtectionMeasure) row[0], (String) row[1]))
        .toList();
  }

  /** Some orders by the court's name of them, in the order of it. */
  List<ProtectionOrder> named(Collection<String> orderIds) {
    return em.createQuery(
            "select o from ProtectionOrder o where o.orderId in :ids order by o.orderId",
            ProtectionOrder.class)
        .setParameter("ids", orderIds)
        .getResultList();
  }

  /** A last day on which something protects a victim. */
  record End(LocalDate lastDay, Long caseId) {}

  /** The last days before the given one of what still counts as protecting, the earliest first. */
  List<End> ends(LocalDate before, Set<Long> without, int most) {
    TypedQuery<Object[]> query =
        em.createQuery(
            "select distinct m.lastDay, m.caseId from ProtectionMeasure m, ProtectionOrder o"
                + " where o.id = m.orderPk and o.sameAs is null and m.state in :protecting"
                + " and m.lastDay < :day"
                + (without.isEmpty() ? "" : " and m.caseId not in :without")
                + " order by m.lastDay, m.caseId",
            Object[].class);
    query.setParameter("protecting", PROTECTING).setParameter("day", before);
    if (!without.isEmpty()) {
      query.setParameter("without", without);
    }
    return query
        .setMaxResults(most)
        .getResultStream()
        .map(row -> new End((LocalDate) row[0], (Long) row[1]))
        .toList();
  }

  /** What ended before the given day and still counts as protecting, the earliest first. */
  List<InOrder> endedBefore(LocalDate day, Long caseId) {
    return em.createQuery(
            "select m, o.orderId from ProtectionMeasure m, ProtectionOrder o"
                + " where o.id = m.orderPk and o.sameAs is null and m.caseId = :case"
                + " and m.state in :protecting"
                + " and m.lastDay < :day order by m.lastDay, o.orderId, m.measureId",
            Object[].class)
        .setParameter("case", caseId)
        .setParameter("protecting", PROTECTING)
        .setParameter("day", day)
        .getResultStream()
        .map(row -> new InOrder((ProtectionMeasure) row[0], (String) row[1]))
        .toList();
  }

  Optional<ProtectionOrder> order(String orderId) {
    return em.createQuery(
            "select o from ProtectionOrder o where o.orderId = :orderId", ProtectionOrder.class)
        .setParameter("orderId", orderId)
        .getResultStream()
        .findFirst();
  }

  Optional<ProtectionMeasure> measure(String orderId, String measureId) {
    return em.createQuery(
            "select m from ProtectionMeasure m, ProtectionOrder o where o.id = m.orderPk"
                + " and o.orderId = :orderId and m.measureId = :measureId",
            ProtectionMeasure.class)
        .setParameter("orderId", orderId)
        .setParameter("measureId", measureId)
        .getResultStream()
        .findFirst();
  }

  List<OrderStatement> statements(ProtectionOrder order) {
    return em.createQuery(
            "select s from OrderStatement s where s.orderPk = :order", OrderStatement.class)
        .setParameter("order", order.id())
        .getResultList();
  }

  List<MeasureStatement> measureStatements(ProtectionOrder order) {
    return em.createQuery(
            "select s from MeasureStatement s where s.orderPk = :order", MeasureStatement.class)
        .setParameter("order", order.id())
        .getResultList();
  }

  List<ProtectionMeasure> measures(ProtectionOrder order) {
    return em.createQuery(
            "select m from ProtectionMeasure m where m.orderPk = :order", ProtectionMeasure.class)
        .setParameter("order", order.id())
        .getResultList();
  }

  /** The orders with a NIG but for one, the newest first. */
  List<ProtectionOrder> ofNig(String nig, Long without, int most) {
    return em.createQuery(
            "select o from ProtectionOrder o where o.nig = :nig and o.id <> :without"
                + " order by o.id desc",
            ProtectionOrder.class)
        .setParameter("nig", nig)
        .setParameter("without", without)
        .setMaxResults(most)
        .getResultList();
  }

  ProtectionOrder byId(Long id) {
    return em.find(ProtectionOrder.class, id);
  }

  /** Written at once: the measures refer to it by id, which EclipseLink cannot know. */
  void register(ProtectionOrder order) {
    em.persist(order);
    em.flush();
  }

  /** Keeps what belongs to a registered order. */
  void add(Object fact) {
    em.persist(fact);
  }
}
