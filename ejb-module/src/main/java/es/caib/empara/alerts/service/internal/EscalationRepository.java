package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.alerts.entity.AlertDelivery;
import es.caib.empara.alerts.entity.Escalation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Alerts that nobody has taken in time, and the rungs that were climbed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EscalationRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** Ids of alerts whose next rung is due, the oldest first. */
  List<Long> due(OffsetDateTime now, Collection<Long> without, int most) {
    Query query =
        em.createQuery(
            "select a.id from Alert a where a.state = :open and a.deadline <= :now"
                + (without.isEmpty() ? "" : " and a.id not in :without")
                + " order by a.deadline, a.id");
    query.setParameter("open", AlertState.OPEN).setParameter("now", now).setMaxResults(most);
    if (!without.isEmpty()) {
      query.setParameter("without", without);
    }
    List<Long> ids = new ArrayList<>();
    query.getResultList().forEach(id -> ids.add((Long) id));
    return ids;
  }

  /**
   * Those of some alerts that are still due and that no other transaction holds; held from here.
   */
  List<Alert> claim(List<Long> ids, OffsetDateTime now) {
    StringBuilder places = new StringBuilder("?");
    places.append(", ?".repeat(ids.size() - 1));
    Query query =
        em.createNativeQuery(
            "select ID from EMP_ALERT where STATE = 'OPEN' and DEADLINE <= ? and ID in ("
                + places
                + ") order by DEADLINE, ID for update skip locked");
    query.setParameter(1, now);
    for (int place = 0; place < ids.size(); place++) {
      query.setParameter(place + 2, ids.get(place));
    }
    List<Long> held = new ArrayList<>();
    query.getResultList().forEach(id -> held.add(((Number) id).longValue()));
    return held.isEmpty()
        ? List.of()
        : em.createQuery(
                "select a from Alert a where a.id in :ids order by a.deadline, a.id", Alert.class)
            .setParameter("ids", held)
            .getResultList();
  }

  /** The institutions that each alert is meant for. */
  Map<Long, List<Long>> recipients(List<Long> ids) {
    Map<Long, List<Long>> recipients = new HashMap<>();
    em.createQuery(
            "select d.alertId, d.institutionId from AlertDelivery d"
                + " where d.alertId in :ids and d.recipient = :all",
            Object[].class)
        .setParameter("ids", ids)
        .setParameter("all", AlertDelivery.ALL)
        .getResultStream()
        .forEach(
            row ->
                recipients
                    .computeIfAbsent((Long) row[0], k -> new ArrayList<>())
                    .add((Long) row[1]));
    return recipients;
  }

  /** The rungs that an alert has climbed, the first first. */
  List<Escalation> climbed(Long alertId) {
    return em.createQuery(
            "select e from Escalation e where e.alertId = :alert order by e.step", Escalation.class)
        .setParameter("alert", alertId)
        .getResultList();
  }

  void add(Escalation escalation) {
    em.persist(escalation);
  }

  void add(AlertDelivery delivery) {
    em.persist(delivery);
  }
}
