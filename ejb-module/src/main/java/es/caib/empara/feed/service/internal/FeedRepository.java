package es.caib.empara.feed.service.internal;

import es.caib.empara.feed.InboxState;
import es.caib.empara.feed.entity.FeedEvent;
import es.caib.empara.feed.entity.FeedSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Holds the row until the commit, so that nobody applies it twice. */
  Optional<FeedEvent> lock(Long id) {
    return Optional.ofNullable(em.find(FeedEvent.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** What waits for a case and may be tried again by itself, in order of time. */
  List<Long> queuedFor(String caseNumber) {
    return em.createQuery(
            "select e.id from FeedEvent e where e.state = :queued and e.reason not in :person"
                + " and (e.assignedCase = :case or (e.assignedCase is null and e.subject = :case))"
                + " order by e.time, e.eventId",
            Long.class)
        .setParameter("queued", InboxState.QUEUED)
        .setParameter("person", Waiting.FOR_A_PERSON)
        .setParameter("case", caseNumber)
        .getResultList();
  }

  /** Those of the cases for which something waits. */
  List<String> awaited(Collection<String> caseNumbers) {
    return em.createQuery(
            "select distinct coalesce(e.assignedCase, e.subject) from FeedEvent e"
                + " where e.state = :queued and e.reason not in :person"
                + " and (e.subject in :cases or e.assignedCase in :cases)",
            String.class)
        .setParameter("queued", InboxState.QUEUED)
        .setParameter("person", Waiting.FOR_A_PERSON)
        .setParameter("cases", caseNumbers)
        .getResultList();
  }

  /** All that waits and may be tried again by itself, in order of time. */
  List<Long> queued() {
    return em.createQuery(
            "select e.id from FeedEvent e where e.state = :queued and e.reason not in :person"
                + " order by e.time, e.eventId",
            Long.class)
        .setParameter("queued", InboxState.QUEUED)
        .setParameter("person", Waiting.FOR_A_PERSON)
        .getResultList();
  }

  /** How long an event may wait for a person. */
  Duration queueTerm(String reason) {
    Number minutes =
        (Number)
            em.createNativeQuery(
                    "select MINUTES from EMP_QUEUE_TERM where REASON in (?, 'default')"
                        + " order by case when REASON = 'default' then 1 else 0 end"
                        + " fetch first 1 rows only")
                .setParameter(1, reason)
                .getSingleResult();
    return Duration.ofMinutes(minutes.longValue());
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

  FeedSource source(String source) {
    return em.find(FeedSource.class, source);
  }

  /** Whether a source's event came, whatever became of it. */
  boolean hasCome(String source, String eventId) {
    return event(source, eventId).isPresent()
        || em.createQuery(
                    "select count(r) from FeedRejection r where r.source = :source"
                        + " and r.eventId = :id",
                    Long.class)
                .setParameter("source", source)
                .setParameter("id", eventId)
                .getSingleResult()
            > 0;
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
