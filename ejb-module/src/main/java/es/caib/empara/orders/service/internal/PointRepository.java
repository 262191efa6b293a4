package es.caib.empara.orders.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.service.CaseScope;
import es.caib.empara.orders.PointStage;
import es.caib.empara.orders.entity.PointItem;
import es.caib.empara.orders.entity.ProtectionOrder;
import es.caib.empara.orders.service.PointFilter;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The work of the coordination point, always within the scope of the cases. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PointRepository {

  private static final String WITHOUT_DATA =
      " and i.contactedAt is null and i.authorisation <> :refused"
          + " and (i.authorisation <> :granted or i.reachable = 0)";

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** Work, and the order that it is about. */
  record OfOrder(PointItem item, ProtectionOrder order) {}

  /** One more than the page, so that the caller knows whether there is a next. */
  List<OfOrder> list(PointFilter filter, Caller caller, PageRequest page, OffsetDateTime now) {
    if (caller.municipalities().isEmpty()) {
      return List.of();
    }
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder jpql =
        new StringBuilder(
                "select i, o from PointItem i, ProtectionOrder o where o.id = i.orderPk and")
            .append(CaseScope.condition("i.caseId", false))
            .append(condition(filter, parameters, now));
    boolean soonest = filter.stage() != PointStage.CLOSED;
    if (page.cursor() != null) {
      String[] place = Cursor.parts(page.cursor(), 2);
      jpql.append(
          soonest
              ? " and (i.contactDue > :at or (i.contactDue = :at and i.id > :id))"
              : " and (i.closedAt < :at or (i.closedAt = :at and i.id < :id))");
      parameters.put("at", Cursor.time(place[0]));
      parameters.put("id", Cursor.number(place[1]));
    }
    jpql.append(soonest ? " order by i.contactDue, i.id" : " order by i.closedAt desc, i.id desc");
    TypedQuery<Object[]> query = em.createQuery(jpql.toString(), Object[].class);
    CaseScope.fillIn(query, caller);
    parameters.forEach(query::setParameter);
    return query
        .setMaxResults(page.limit() + 1)
        .getResultStream()
        .map(row -> new OfOrder((PointItem) row[0], (ProtectionOrder) row[1]))
        .toList();
  }

  private static String condition(
      PointFilter filter, Map<String, Object> parameters, OffsetDateTime now) {
    StringBuilder jpql = new StringBuilder();
    if (filter.stage() == null) {
      jpql.append(" and i.stage <> :closed");
      parameters.put("closed", PointStage.CLOSED);
    } else {
      jpql.append(" and i.stage = :stage");
      parameters.put("stage", filter.stage());
    }
    if (filter.queue() == PointFilter.Queue.NO_CONTACT_DATA) {
      jpql.append(WITHOUT_DATA);
      parameters.put("refused", ContactAuthorisation.REFUSED);
      parameters.put("granted", ContactAuthorisation.GRANTED);
    } else if (filter.queue() == PointFilter.Queue.OVERDUE) {
      jpql.append(" and i.contactedAt is null and i.contactDue < :now");
      parameters.put("now", now);
    } else if (filter.queue() == PointFilter.Queue.NOBODYS) {
      jpql.append(" and i.owner is null");
    }
    if (filter.realm() != null) {
      jpql.append(" and i.realm = :realm");
      parameters.put("realm", filter.realm());
    }
    if (filter.owner() != null) {
      jpql.append(" and i.owner = :owner");
      parameters.put("owner", filter.owner());
    }
    if (filter.island() != null) {
      jpql.append(
          " and exists (select f.id from CaseFile f, Municipality m where f.id = i.caseId"
              + " and m.ineCode = f.municipality and m.island = :island)");
      parameters.put("island", filter.island());
    }
    return jpql.toString();
  }

  /**
   * What is not closed, by stage, institution and person: how many, how many still to contact, how
   * many late with it, how many without contact data.
   */
  List<Object[]> tallies(Caller caller, OffsetDateTime now) {
    if (caller.municipalities().isEmpty()) {
      return List.of();
    }
    TypedQuery<Object[]> query =
        em.createQuery(
            "select i.stage, i.realm, i.owner, count(i),"
                + " sum(case when i.contactedAt is null then 1 else 0 end),"
                + " sum(case when i.contactedAt is null and i.contactDue < :now then 1 else 0 end),"
                + " sum(case when i.contactedAt is null and i.authorisation <> :refused and"
                + " (i.authorisation <> :granted or i.reachable = 0) then 1 else 0 end)"
                + " from PointItem i where i.stage <> :closed and"
                + CaseScope.condition("i.caseId", false)
                + " group by i.stage, i.realm, i.owner",
            Object[].class);
    CaseScope.fillIn(query, caller);
    return query
        .setParameter("now", now)
        .setParameter("closed", PointStage.CLOSED)
        .setParameter("refused", ContactAuthorisation.REFUSED)
        .setParameter("granted", ContactAuthorisation.GRANTED)
        .getResultList();
  }

  Optional<OfOrder> open(String orderId, Caller caller) {
    return one("i.orderId = :key", orderId, caller);
  }

  Optional<OfOrder> open(Long id, Caller caller) {
    return one("i.id = :key", id, caller);
  }

  private Optional<OfOrder> one(String condition, Object key, Caller caller) {
    if (caller.municipalities().isEmpty()) {
      return Optional.empty();
    }
    TypedQuery<Object[]> query =
        em.createQuery(
            "select i, o from PointItem i, ProtectionOrder o where o.id = i.orderPk and "
                + condition
                + " and"
                + CaseScope.condition("i.caseId", false),
            Object[].class);
    CaseScope.fillIn(query, caller);
    return query
        .setParameter("key", key)
        .getResultStream()
        .map(row -> new OfOrder((PointItem) row[0], (ProtectionOrder) row[1]))
        .findFirst();
  }

  /** The same, read anew and held until the commit. Its case must be held before. */
  PointItem lock(Long id) {
    PointItem item = em.find(PointItem.class, id, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(item);
    return item;
  }

  Optional<PointItem> ofOrder(Long orderPk) {
    return em.createQuery("select i from PointItem i where i.orderPk = :order", PointItem.class)
        .setParameter("order", orderPk)
        .getResultStream()
        .findFirst();
  }

  /** What is not closed of a case that is held. */
  List<PointItem> openOf(Long caseId) {
    return em.createQuery(
            "select i from PointItem i where i.caseId = :case and i.stage in :open",
            PointItem.class)
        .setParameter("case", caseId)
        .setParameter("open", Set.copyOf(PointStage.OPEN))
        .getResultList();
  }

  void add(PointItem item) {
    em.persist(item);
  }
}
