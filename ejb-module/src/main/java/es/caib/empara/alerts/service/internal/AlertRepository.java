package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertOutcome;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.alerts.entity.AlertDelivery;
import es.caib.empara.alerts.service.AlertFilter;
import es.caib.empara.alerts.service.BoardCounts;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Alerts that were delivered to the caller's institution and that it may see; whether their case is
 * still in its scope, the service asks.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AlertRepository {

  private static final String DELIVERED =
      " exists (select d.id from AlertDelivery d"
          + " where d.alertId = a.id and d.institutionId = :institution) ";

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** What is true in JPQL of an alert {@code a} that the caller may see. */
  private static String seen(Caller caller) {
    return Audience.hidden(caller).isEmpty()
        ? DELIVERED
        : DELIVERED + "and a.type not in :hiddenTypes ";
  }

  /** A query with that condition, filled in. */
  private static <T> TypedQuery<T> filled(TypedQuery<T> query, Caller caller) {
    query.setParameter("institution", caller.institutionId());
    Set<AlertType> hidden = Audience.hidden(caller);
    return hidden.isEmpty() ? query : query.setParameter("hiddenTypes", hidden);
  }

  /** What nobody has taken: by severity, then by what runs out first. */
  List<Alert> untaken(Caller caller, int atMost) {
    return filled(
            em.createQuery(
                "select a from Alert a where a.state = :open and"
                    + seen(caller)
                    + "order by a.severityRank, a.deadline, a.id",
                Alert.class),
            caller)
        .setParameter("open", AlertState.OPEN)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** What is taken and not closed: the caller's own first, then the newest. */
  List<Alert> taken(Caller caller, int atMost) {
    return filled(
            em.createQuery(
                "select a from Alert a where a.state in :taken and"
                    + seen(caller)
                    + "order by case when a.acknowledgedBy = :me then 0 else 1 end,"
                    + " a.acknowledgedAt desc, a.id desc",
                Alert.class),
            caller)
        .setParameter("taken", EnumSet.of(AlertState.ACKNOWLEDGED, AlertState.IN_PROGRESS))
        .setParameter("me", caller.principal())
        .setMaxResults(atMost)
        .getResultList();
  }

  /** Those that somebody else wants to close without an act. */
  List<Alert> waiversAsked(Caller caller, int atMost) {
    return filled(
            em.createQuery(
                "select a from Alert a where a.waiverBy <> :me and a.state <> :closed and"
                    + seen(caller)
                    + "order by a.waiverAt, a.id",
                Alert.class),
            caller)
        .setParameter("me", caller.principal())
        .setParameter("closed", AlertState.CLOSED)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** How many of each kind are not closed. */
  List<Standing> standings(Caller caller) {
    return filled(
            em.createQuery(
                "select a.severity, a.type, a.state, count(a), min(a.raisedAt), min(a.deadline)"
                    + " from Alert a where a.state <> :closed and"
                    + seen(caller)
                    + "group by a.severity, a.type, a.state",
                Object[].class),
            caller)
        .setParameter("closed", AlertState.CLOSED)
        .getResultStream()
        .map(
            row ->
                new Standing(
                    row[2] == AlertState.OPEN,
                    new BoardFold.Tally(
                        (Severity) row[0],
                        (AlertType) row[1],
                        ((Long) row[3]).intValue(),
                        (OffsetDateTime) row[4],
                        (OffsetDateTime) row[5])))
        .toList();
  }

  /** How many of a kind are in a state. */
  record Standing(boolean untaken, BoardFold.Tally tally) {

    boolean isDrill() {
      return tally.type() == AlertType.DRILL;
    }
  }

  static BoardCounts counts(List<Standing> standings) {
    Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    int untaken = 0;
    for (Standing standing : standings) {
      bySeverity.merge(standing.tally().severity(), standing.tally().count(), Integer::sum);
      untaken += standing.untaken() ? standing.tally().count() : 0;
    }
    return new BoardCounts(
        bySeverity.getOrDefault(Severity.CRITICAL, 0),
        bySeverity.getOrDefault(Severity.HIGH, 0),
        bySeverity.getOrDefault(Severity.MEDIUM, 0),
        bySeverity.getOrDefault(Severity.INFO, 0),
        untaken);
  }

  /** One more than a page of what is not closed: untaken first, by severity, by deadline. */
  List<Alert> list(Caller caller, AlertFilter filter, PageRequest page) {
    String rank = "(case when a.state = :open then 0 else 4 end + a.severityRank)";
    StringBuilder jpql =
        new StringBuilder("select a from Alert a where a.state <> :closed and" + seen(caller));
    if (filter.severity() != null) {
      jpql.append(" and a.severity = :severity");
    }
    if (filter.type() != null) {
      jpql.append(" and a.type = :type");
    }
    if (filter.untaken() != null) {
      jpql.append(filter.untaken() ? " and a.state = :open" : " and a.state <> :open");
    }
    if (page.cursor() != null) {
      jpql.append(" and (" + rank + " > :rank or (" + rank + " = :rank")
          .append(" and (a.raisedAt > :raisedAt or a.raisedAt = :raisedAt and a.id > :id)))");
    }
    TypedQuery<Alert> query =
        filled(
                em.createQuery(jpql + " order by " + rank + ", a.raisedAt, a.id", Alert.class),
                caller)
            .setParameter("closed", AlertState.CLOSED)
            .setParameter("open", AlertState.OPEN);
    if (filter.severity() != null) {
      query.setParameter("severity", filter.severity());
    }
    if (filter.type() != null) {
      query.setParameter("type", filter.type());
    }
    if (page.cursor() != null) {
      String[] after = Cursor.parts(page.cursor(), 3);
      query
          .setParameter("rank", (int) Cursor.number(after[0]))
          .setParameter("raisedAt", Cursor.time(after[1]))
          .setParameter("id", Cursor.number(after[2]));
    }
    return query.setMaxResults(page.limit() + 1).getResultList();
  }

  /** The place of an alert in the list. */
  static String place(Alert alert) {
    int rank = (alert.state() == AlertState.OPEN ? 0 : 4) + alert.severity().ordinal();
    return Cursor.of(rank, alert.raisedAt(), alert.id());
  }

  List<Alert> since(Caller caller, long seq, AlertState state, int atMost) {
    TypedQuery<Alert> query =
        em.createQuery(
            "select a from Alert a where a.seq > :seq and"
                + (state == null ? "" : " a.state = :state and")
                + seen(caller)
                + "order by a.seq",
            Alert.class);
    filled(query, caller).setParameter("seq", seq);
    if (state != null) {
      query.setParameter("state", state);
    }
    return query.setMaxResults(atMost).getResultList();
  }

  Optional<Alert> delivered(Caller caller, long id, LockModeType lock) {
    return filled(
            em.createQuery(
                "select a from Alert a where a.id = :id and" + seen(caller), Alert.class),
            caller)
        .setParameter("id", id)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  /** Those of some alerts that were delivered to the caller's institution, locked. */
  List<Alert> lock(Caller caller, Collection<Long> ids) {
    return filled(
            em.createQuery(
                "select a from Alert a where a.id in :ids and" + seen(caller) + "order by a.id",
                Alert.class),
            caller)
        .setParameter("ids", ids)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** What is open about a case, the oldest first; held, since the ladder may be climbing. */
  List<Alert> heldOf(Long caseId) {
    return em.createQuery(
            "select a from Alert a where a.caseId = :case and a.state <> :closed order by a.id",
            Alert.class)
        .setParameter("case", caseId)
        .setParameter("closed", AlertState.CLOSED)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** An alert, read anew and held until the commit. */
  Alert heldAsItIs(Alert alert) {
    return em.createQuery("select a from Alert a where a.id = :id", Alert.class)
        .setParameter("id", alert.id())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  Optional<Alert> byId(Long id) {
    return Optional.ofNullable(em.find(Alert.class, id));
  }

  /** Every way of an alert. */
  List<AlertDelivery> deliveries(Long alertId) {
    return em.createQuery(
            "select d from AlertDelivery d where d.alertId = :alert order by d.step, d.id",
            AlertDelivery.class)
        .setParameter("alert", alertId)
        .getResultList();
  }

  List<Alert> notClosed(AlertType type) {
    return em.createQuery(
            "select a from Alert a where a.type = :type and a.state <> :closed order by a.id",
            Alert.class)
        .setParameter("type", type)
        .setParameter("closed", AlertState.CLOSED)
        .getResultList();
  }

  List<Alert> notClosed(Long caseId, AlertType type) {
    return em.createQuery(
            "select a from Alert a where a.caseId = :case and a.type = :type"
                + " and a.state <> :closed order by a.id",
            Alert.class)
        .setParameter("case", caseId)
        .setParameter("type", type)
        .setParameter("closed", AlertState.CLOSED)
        .getResultList();
  }

  /** The latest of a type, the newest first. */
  List<Alert> latest(AlertType type, int atMost) {
    return em.createQuery(
            "select a from Alert a where a.type = :type order by a.raisedAt desc, a.id desc",
            Alert.class)
        .setParameter("type", type)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** What is counted of the alerts of a period. */
  List<Counting.Counted> counted(OffsetDateTime from, OffsetDateTime before, boolean drills) {
    return em.createQuery(
            "select a.rule, a.deskId, a.raisedAt, a.acknowledgedAt, a.contactedAt, a.activatedAt,"
                + " a.actedAt, a.outcome, a.escalationStep from Alert a"
                + " where a.raisedAt >= :from and a.raisedAt < :before and a.drill = :drills",
            Object[].class)
        .setParameter("from", from)
        .setParameter("before", before)
        .setParameter("drills", drills)
        .getResultStream()
        .map(
            row ->
                new Counting.Counted(
                    (String) row[0],
                    (Long) row[1],
                    (OffsetDateTime) row[2],
                    (OffsetDateTime) row[3],
                    (OffsetDateTime) row[4],
                    (OffsetDateTime) row[5],
                    (OffsetDateTime) row[6],
                    (AlertOutcome) row[7],
                    (Integer) row[8]))
        .toList();
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
