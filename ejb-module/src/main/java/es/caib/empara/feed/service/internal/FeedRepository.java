package es.caib.empara.feed.service.internal;

import es.caib.empara.feed.InboxState;
import es.caib.empara.feed.entity.FeedEvent;
import es.caib.empara.feed.entity.FeedSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The inbox, the queue and the sources. Reached by the feed's account and the system only. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FeedRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  Optional<FeedEvent> event(String source, String eventId) {
    return em.createQuery(
            "select e from FeedEvent e where e.source = :source and e.eventId = :id",
            FeedEvent.class)
        .setParameter("source", source)
        .setParameter("id", eventId)
        .getResultStream()
        .findFirst();
  }

  Optional<FeedEvent> event(Long id) {
    return Optional.ofNullable(em.find(FeedEvent.class, id));
  }

  /** Of these cases the ones for which something waits. */
  Set<String> withQueued(Collection<String> subjects) {
    return em.createQuery(
            "select distinct e.subject from FeedEvent e"
                + " where e.state = :queued and e.subject in :subjects",
            String.class)
        .setParameter("queued", InboxState.QUEUED)
        .setParameter("subjects", subjects)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /** What waits for a case, in order of time. */
  List<Long> queuedFor(String subject) {
    return em.createQuery(
            "select e.id from FeedEvent e where e.state = :queued and e.subject = :subject"
                + " order by e.time, e.eventId",
            Long.class)
        .setParameter("queued", InboxState.QUEUED)
        .setParameter("subject", subject)
        .getResultList();
  }

  void add(Object entity) {
    em.persist(entity);
  }

  /**
   * Notes that a source spoke. One short statement, so that requests do not wait for each other.
   */
  void heard(String source, OffsetDateTime at, long applied, long rejected) {
    em.createQuery(
            "update FeedSource s set s.lastContactAt = :at, s.applied = s.applied + :applied,"
                + " s.rejected = s.rejected + :rejected where s.source = :source")
        .setParameter("at", at)
        .setParameter("applied", applied)
        .setParameter("rejected", rejected)
        .setParameter("source", source)
        .executeUpdate();
  }

  List<FeedSource> sources() {
    return em.createQuery("select s from FeedSource s", FeedSource.class).getResultList();
  }

  Map<String, Long> queuedBySource() {
    return em.createQuery(
            "select e.source, count(e) from FeedEvent e where e.state = :queued group by e.source",
            Object[].class)
        .setParameter("queued", InboxState.QUEUED)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }
}
