package es.caib.empara.feed.service.internal;

import es.caib.empara.feed.InboxState;
import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.entity.FeedEvent;
import es.caib.empara.feed.entity.FeedResolution;
import es.caib.empara.feed.service.QueueChecked;
import es.caib.empara.feed.service.QueueCounts;
import es.caib.empara.feed.service.QueueFilter;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The queue. What of it a caller may see, the service decides. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class QueueRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** One more than the page, so that the caller knows whether there is a next. */
  List<FeedEvent> list(QueueFilter filter, PageRequest page) {
    StringBuilder jpql = new StringBuilder("select e from FeedEvent e where e.state = :state");
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("state", filter.discarded() ? InboxState.DISCARDED : InboxState.QUEUED);
    if (filter.source() != null) {
      jpql.append(" and e.source = :source");
      parameters.put("source", filter.source().uri());
    }
    if (filter.type() != null) {
      jpql.append(" and e.type = :type");
      parameters.put("type", filter.type());
    }
    if (filter.reason() != null) {
      jpql.append(" and e.reason = :reason");
      parameters.put("reason", filter.reason());
    }
    String key = place(filter);
    if (page.cursor() != null) {
      String[] place = Cursor.parts(page.cursor(), 2);
      jpql.append(" and (%1$s > :at or (%1$s = :at and e.id > :id))".formatted(key));
      parameters.put("at", Cursor.time(place[0]));
      parameters.put("id", Cursor.number(place[1]));
    }
    jpql.append(" order by %s, e.id".formatted(key));
    TypedQuery<FeedEvent> query = em.createQuery(jpql.toString(), FeedEvent.class);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(page.limit() + 1).getResultList();
  }

  /** The cursor behind an event of the list. */
  static String cursor(QueueFilter filter, FeedEvent last) {
    boolean byDeadline = place(filter).equals("e.deadline");
    return Cursor.of(byDeadline ? last.deadline() : last.receivedAt(), last.id());
  }

  /** What is discarded has no deadline any more. */
  private static String place(QueueFilter filter) {
    return filter.order() == QueueFilter.Order.DEADLINE && !filter.discarded()
        ? "e.deadline"
        : "e.receivedAt";
  }

  /** The last decision on each of these events. */
  Map<Long, FeedResolution> decisions(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select r from FeedResolution r where r.id in"
                + " (select max(l.id) from FeedResolution l where l.eventPk in :ids"
                + " group by l.eventPk)",
            FeedResolution.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(FeedResolution::eventPk, Function.identity()));
  }

  QueueCounts counts(OffsetDateTime now) {
    return new QueueCounts(
        em.createQuery(
                "select e.source, count(e), sum(case when e.deadline < :now then 1 else 0 end)"
                    + " from FeedEvent e where e.state = :queued group by e.source",
                Object[].class)
            .setParameter("now", now)
            .setParameter("queued", InboxState.QUEUED)
            .getResultStream()
            .map(
                row ->
                    new QueueCounts.OfSource(
                        SourceSystem.byUri((String) row[0]).orElseThrow(),
                        (Long) row[1],
                        ((Number) row[2]).longValue()))
            .sorted(java.util.Comparator.comparing(QueueCounts.OfSource::source))
            .toList());
  }

  QueueChecked overdue(OffsetDateTime now) {
    Object[] all =
        em.createQuery(
                "select count(e), min(e.deadline) from FeedEvent e"
                    + " where e.state = :queued and e.deadline < :now",
                Object[].class)
            .setParameter("queued", InboxState.QUEUED)
            .setParameter("now", now)
            .getSingleResult();
    return em.createQuery(
            "select e.id, e.deadline from FeedEvent e where e.state = :queued and e.deadline < :now"
                + " order by e.deadline desc, e.id desc",
            Object[].class)
        .setParameter("queued", InboxState.QUEUED)
        .setParameter("now", now)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(
            latest ->
                new QueueChecked(
                    (Long) all[0],
                    (OffsetDateTime) all[1],
                    (Long) latest[0],
                    (OffsetDateTime) latest[1],
                    now))
        .orElseGet(() -> QueueChecked.nothing(now));
  }

  void lockTerms() {
    em.createNativeQuery("select MINUTES from EMP_QUEUE_TERM where REASON = 'default' for update")
        .getSingleResult();
  }
}
