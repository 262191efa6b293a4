package es.caib.empara.channels.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.service.CaseScope;
import es.caib.empara.channels.entity.CaseThread;
import es.caib.empara.channels.entity.CommunicationFile;
import es.caib.empara.channels.entity.MessageReading;
import es.caib.empara.channels.entity.MessageRetraction;
import es.caib.empara.channels.entity.ThreadMessage;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Threads of cases that the caller's scope has let through, and those that it lets through. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ThreadRepository {

  /** A message of another institution that nobody of the own has opened, and that stands. */
  private static final String UNREAD =
      " m.institution <> :realm and not exists (select x.messageId from MessageRetraction x where"
          + " x.messageId = m.id) and not exists (select r.id from MessageReading r where"
          + " r.threadId = m.threadId and r.institution = :realm and r.upTo >= m.place)";

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** A thread, and how far it has come: for all, for others than the reader, and for her. */
  record Head(CaseThread thread, int last, OffsetDateTime lastAt, int lastOfOthers, int readUpTo) {}

  /** A message with its mark and its file; both null when there is none. */
  record Entry(ThreadMessage message, MessageRetraction retraction, CommunicationFile file) {}

  /** A thread with something unread: since when, and how many messages. */
  record Unread(CaseThread thread, OffsetDateTime since, int messages) {}

  /** The threads of a case, the last written first. One statement. */
  List<Head> ofCase(Long caseId, String reader) {
    return em.createQuery(
            "select t, max(m.place), max(m.writtenAt),"
                + " max(case when m.author <> :reader then m.place else 0 end), max(r.upTo)"
                + " from CaseThread t join ThreadMessage m on m.threadId = t.id"
                + " left join MessageReading r on r.threadId = t.id and r.reader = :reader"
                + " where t.caseId = :case group by t order by max(m.writtenAt) desc",
            Object[].class)
        .setParameter("case", caseId)
        .setParameter("reader", reader)
        .getResultStream()
        .map(
            row ->
                new Head(
                    (CaseThread) row[0],
                    whole(row[1]),
                    (OffsetDateTime) row[2],
                    whole(row[3]),
                    whole(row[4])))
        .toList();
  }

  private static int whole(Object number) {
    return number == null ? 0 : ((Number) number).intValue();
  }

  Optional<CaseThread> find(Long caseId, Long threadId) {
    return Optional.ofNullable(em.find(CaseThread.class, threadId))
        .filter(thread -> thread.caseId().equals(caseId));
  }

  /** A message of a thread of a case. */
  Optional<ThreadMessage> message(Long caseId, Long messageId) {
    return Optional.ofNullable(em.find(ThreadMessage.class, messageId))
        .filter(message -> find(caseId, message.threadId()).isPresent());
  }

  /** The messages of a thread, the first first. One statement. */
  List<Entry> entries(Long threadId) {
    return em.createQuery(
            "select m, x, f from ThreadMessage m"
                + " left join MessageRetraction x on x.messageId = m.id"
                + " left join CommunicationFile f on f.messageId = m.id"
                + " where m.threadId = :thread order by m.place",
            Object[].class)
        .setParameter("thread", threadId)
        .getResultStream()
        .map(
            row ->
                new Entry(
                    (ThreadMessage) row[0], (MessageRetraction) row[1], (CommunicationFile) row[2]))
        .toList();
  }

  /** Who has opened a thread, the first first. */
  List<MessageReading> readings(Long threadId) {
    return em.createQuery(
            "select r from MessageReading r where r.threadId = :thread order by r.readAt, r.id",
            MessageReading.class)
        .setParameter("thread", threadId)
        .getResultList();
  }

  /** The place after the last message of a thread whose case is held. */
  int nextPlace(Long threadId) {
    return em.createQuery(
                "select coalesce(max(m.place), 0) from ThreadMessage m where m.threadId = :thread",
                Integer.class)
            .setParameter("thread", threadId)
            .getSingleResult()
        + 1;
  }

  boolean isRetracted(Long messageId) {
    return em.find(MessageRetraction.class, messageId) != null;
  }

  /**
   * Threads with something that nobody of the caller's institution has opened, the oldest first.
   */
  List<Unread> unread(Caller caller, PageRequest page) {
    if (caller.municipalities().isEmpty()) {
      return List.of();
    }
    boolean first = page.cursor() == null;
    TypedQuery<Object[]> query =
        em.createQuery(
                "select t, min(m.writtenAt), count(m.id) from CaseThread t, ThreadMessage m"
                    + " where m.threadId = t.id and"
                    + UNREAD
                    + " and"
                    + CaseScope.condition("t.caseId", false)
                    + (first ? "" : " and t.id > :id")
                    + " group by t order by t.id",
                Object[].class)
            .setParameter("realm", caller.realm())
            .setMaxResults(page.limit() + 1);
    CaseScope.fillIn(query, caller);
    if (!first) {
      query.setParameter("id", Cursor.number(Cursor.parts(page.cursor(), 1)[0]));
    }
    return query
        .getResultStream()
        .map(row -> new Unread((CaseThread) row[0], (OffsetDateTime) row[1], whole(row[2])))
        .toList();
  }

  /** How many messages of others nobody of the caller's institution has opened. */
  long countUnread(Caller caller) {
    if (caller.municipalities().isEmpty()) {
      return 0;
    }
    TypedQuery<Long> query =
        em.createQuery(
                "select count(m.id) from ThreadMessage m, CaseThread t where t.id = m.threadId and"
                    + UNREAD
                    + " and"
                    + CaseScope.condition("t.caseId", false),
                Long.class)
            .setParameter("realm", caller.realm());
    CaseScope.fillIn(query, caller);
    return query.getSingleResult();
  }

  /** Written at once: what follows names it by id, which EclipseLink cannot know. */
  void add(Object row) {
    em.persist(row);
    em.flush();
  }
}
