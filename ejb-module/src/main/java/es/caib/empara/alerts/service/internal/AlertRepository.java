package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.alerts.entity.AlertDelivery;
import es.caib.empara.alerts.service.BoardCounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Alerts that were delivered to the caller's institution; whether their case is still in its scope,
 * the service asks.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AlertRepository {

  private static final String DELIVERED =
      " exists (select d.id from AlertDelivery d"
          + " where d.alertId = a.id and d.institutionId = :institution) ";

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** Not closed: what nobody has taken first, then by deadline, then by severity and age. */
  List<Alert> open(Caller caller, int atMost) {
    return em.createQuery(
            "select a from Alert a where a.state <> :closed and"
                + DELIVERED
                + "order by case when a.acknowledgedBy is null then 0 else 1 end,"
                + " a.severityRank, a.deadline, a.raisedAt, a.id",
            Alert.class)
        .setParameter("closed", AlertState.CLOSED)
        .setParameter("institution", caller.institutionId())
        .setMaxResults(atMost)
        .getResultList();
  }

  BoardCounts counts(Caller caller) {
    Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    int untaken = 0;
    List<Object[]> rows =
        em.createQuery(
                "select a.severity, a.state, count(a) from Alert a where a.state <> :closed and"
                    + DELIVERED
                    + "group by a.severity, a.state",
                Object[].class)
            .setParameter("closed", AlertState.CLOSED)
            .setParameter("institution", caller.institutionId())
            .getResultList();
    for (Object[] row : rows) {
      int count = ((Long) row[2]).intValue();
      bySeverity.merge((Severity) row[0], count, Integer::sum);
      untaken += row[1] == AlertState.OPEN ? count : 0;
    }
    return new BoardCounts(
        bySeverity.getOrDefault(Severity.CRITICAL, 0),
        bySeverity.getOrDefault(Severity.HIGH, 0),
        bySeverity.getOrDefault(Severity.MEDIUM, 0),
        bySeverity.getOrDefault(Severity.INFO, 0),
        untaken);
  }

  List<Alert> since(Caller caller, long seq, AlertState state, int atMost) {
    TypedQuery<Alert> query =
        em.createQuery(
            "select a from Alert a where a.seq > :seq and"
                + (state == null ? "" : " a.state = :state and")
                + DELIVERED
                + "order by a.seq",
            Alert.class);
    query.setParameter("seq", seq).setParameter("institution", caller.institutionId());
    if (state != null) {
      query.setParameter("state", state);
    }
    return query.setMaxResults(atMost).getResultList();
  }

  Optional<Alert> delivered(Caller caller, long id, LockModeType lock) {
    return em.createQuery("select a from Alert a where a.id = :id and" + DELIVERED, Alert.class)
        .setParameter("id", id)
        .setParameter("institution", caller.institutionId())
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  List<Alert> notClosed(AlertType type) {
    return em.createQuery(
            "select a from Alert a where a.type = :type and a.state <> :closed", Alert.class)
        .setParameter("type", type)
        .setParameter("closed", AlertState.CLOSED)
        .getResultList();
  }

  List<Alert> notClosed(Long caseId, AlertType type) {
    return em.createQuery(
            "select a from Alert a where a.caseId = :case and a.type = :type"
                + " and a.state <> :closed",
            Alert.class)
        .setParameter("case", caseId)
        .setParameter("type", type)
        .setParameter("closed", AlertState.CLOSED)
        .getResultList();
  }

  /** Whether there is an alert for the same cause, about its case or about none, closed or not. */
  boolean isRaised(AlertCause cause) {
    boolean ofACase = cause.caseId() != null;
    TypedQuery<Long> query =
        em.createQuery(
            "select count(a) from Alert a where a.type = :type and a.source = :source"
                + " and a.cause = :cause and a.caseId "
                + (ofACase ? "= :case" : "is null"),
            Long.class);
    if (ofACase) {
      query.setParameter("case", cause.caseId());
    }
    return query
            .setParameter("type", cause.type())
            .setParameter("source", cause.source())
            .setParameter("cause", cause.cause())
            .getSingleResult()
        > 0;
  }

  /** Written at once: the deliveries refer to it by id, which EclipseLink cannot know. */
  void register(Alert alert) {
    em.persist(alert);
    em.flush();
  }

  void add(AlertDelivery delivery) {
    em.persist(delivery);
  }
}
