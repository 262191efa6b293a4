package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.SessionState;
import es.caib.empara.commission.VotePhase;
import es.caib.empara.commission.entity.AgendaDocument;
import es.caib.empara.commission.entity.AgendaItem;
import es.caib.empara.commission.entity.Attendance;
import es.caib.empara.commission.entity.CommissionSession;
import es.caib.empara.commission.entity.DissentingOpinion;
import es.caib.empara.commission.entity.Recusal;
import es.caib.empara.commission.entity.Resolution;
import es.caib.empara.commission.entity.Vote;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sessions with all that belongs to them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SessionRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  void add(Object row) {
    em.persist(row);
    em.flush();
  }

  void remove(Object row) {
    em.remove(row);
    em.flush();
  }

  void flush() {
    em.flush();
  }

  Optional<CommissionSession> find(Long id) {
    return Optional.ofNullable(em.find(CommissionSession.class, id));
  }

  /** The session as it is by now, held until the commit. */
  Optional<CommissionSession> held(Long id) {
    CommissionSession found = em.find(CommissionSession.class, id);
    if (found != null) {
      em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    }
    return Optional.ofNullable(found);
  }

  /** One more than the page holds; newest first. */
  List<CommissionSession> page(boolean plannedToo, PageRequest page) {
    boolean first = page.cursor() == null;
    TypedQuery<CommissionSession> query =
        em.createQuery(
                "select s from CommissionSession s where s.state in :states"
                    + (first ? "" : " and (s.startsAt < :at or (s.startsAt = :at and s.id < :id))")
                    + " order by s.startsAt desc, s.id desc",
                CommissionSession.class)
            .setParameter("states", plannedToo ? List.of(SessionState.values()) : told())
            .setMaxResults(page.limit() + 1);
    if (!first) {
      String[] place = Cursor.parts(page.cursor(), 2);
      query.setParameter("at", Cursor.time(place[0])).setParameter("id", Cursor.number(place[1]));
    }
    return query.getResultList();
  }

  private static List<SessionState> told() {
    return List.of(
        SessionState.CALLED, SessionState.OPEN, SessionState.CLOSED, SessionState.CANCELLED);
  }

  /** How many items each session has, by its id. */
  Map<Long, Integer> itemCounts(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select i.sessionId, count(i) from AgendaItem i where i.sessionId in :ids"
                    + " group by i.sessionId",
                Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Long) row[1]).intValue()));
  }

  int lastNumber(int year) {
    Integer last =
        em.createQuery(
                "select max(s.numberInYear) from CommissionSession s where s.year = :year",
                Integer.class)
            .setParameter("year", year)
            .getSingleResult();
    return last == null ? 0 : last;
  }

  /** Closed sessions, the newest first. */
  List<CommissionSession> closed(int atMost) {
    return em.createQuery(
            "select s from CommissionSession s where s.state = :closed order by s.closedAt desc",
            CommissionSession.class)
        .setParameter("closed", SessionState.CLOSED)
        .setMaxResults(atMost)
        .getResultList();
  }

  List<AgendaItem> items(Long sessionId) {
    return em.createQuery(
            "select i from AgendaItem i where i.sessionId = :id order by i.place", AgendaItem.class)
        .setParameter("id", sessionId)
        .getResultList();
  }

  /** The agenda with what was resolved by each item and the documents of each. */
  List<WholeItem> wholeItems(Long sessionId) {
    Map<Long, WholeItem> items = new LinkedHashMap<>();
    em.createQuery(
            "select i, r, d from AgendaItem i left join Resolution r on r.itemId = i.id"
                + " left join AgendaDocument d on d.itemId = i.id"
                + " where i.sessionId = :id order by i.place, d.putAt, d.id",
            Object[].class)
        .setParameter("id", sessionId)
        .getResultStream()
        .forEach(
            row -> {
              AgendaItem item = (AgendaItem) row[0];
              AgendaDocument document = (AgendaDocument) row[2];
              WholeItem whole =
                  items.computeIfAbsent(
                      item.id(), id -> new WholeItem(item, (Resolution) row[1], new ArrayList<>()));
              if (document != null && !document.isWithdrawn()) {
                whole.documents().add(document);
              }
            });
    return List.copyOf(items.values());
  }

  /**
   * An item with all that hangs on it.
   *
   * @param resolution null where nothing was resolved
   * @param documents that stand
   */
  record WholeItem(AgendaItem item, Resolution resolution, List<AgendaDocument> documents) {}

  Optional<AgendaDocument> document(Long id) {
    return Optional.ofNullable(em.find(AgendaDocument.class, id));
  }

  /** Takes an item away with its documents. */
  void removeItem(AgendaItem item) {
    em.createQuery("select d from AgendaDocument d where d.itemId = :id", AgendaDocument.class)
        .setParameter("id", item.id())
        .getResultStream()
        .forEach(em::remove);
    em.flush();
    em.remove(item);
    em.flush();
  }

  /** The votes with the dissenting opinion of who voted; null where there is none. */
  List<ReasonedVote> reasonedVotes(Long sessionId) {
    return em.createQuery(
            "select v, d from Vote v left join DissentingOpinion d on d.itemId = v.itemId"
                + " and d.principal = v.principal where v.itemId in (select i.id from AgendaItem i"
                + " where i.sessionId = :id) order by v.seatId, v.id",
            Object[].class)
        .setParameter("id", sessionId)
        .getResultStream()
        .map(row -> new ReasonedVote((Vote) row[0], (DissentingOpinion) row[1]))
        .toList();
  }

  /** A vote and why it differed. */
  record ReasonedVote(Vote vote, DissentingOpinion dissent) {}

  Optional<AgendaItem> item(Long id) {
    return Optional.ofNullable(em.find(AgendaItem.class, id));
  }

  List<Attendance> presences(Long sessionId) {
    return em.createQuery(
            "select a from Attendance a where a.sessionId = :id order by a.arrivedAt, a.id",
            Attendance.class)
        .setParameter("id", sessionId)
        .getResultList();
  }

  Optional<Attendance> presence(Long id) {
    return Optional.ofNullable(em.find(Attendance.class, id));
  }

  List<Vote> votes(Long sessionId) {
    return em.createQuery(
            "select v from Vote v where v.itemId in (select i.id from AgendaItem i where"
                + " i.sessionId = :id) order by v.seatId",
            Vote.class)
        .setParameter("id", sessionId)
        .getResultList();
  }

  List<Vote> votesOn(Long itemId, VotePhase phase) {
    return em.createQuery(
            "select v from Vote v where v.itemId = :id and v.phase = :phase", Vote.class)
        .setParameter("id", itemId)
        .setParameter("phase", phase)
        .getResultList();
  }

  List<Recusal> recusals(Long sessionId) {
    return em.createQuery(
            "select r from Recusal r where r.itemId in (select i.id from AgendaItem i where"
                + " i.sessionId = :id) order by r.recordedAt, r.id",
            Recusal.class)
        .setParameter("id", sessionId)
        .getResultList();
  }

  List<DissentingOpinion> dissents(Long sessionId) {
    return em.createQuery(
            "select d from DissentingOpinion d where d.itemId in (select i.id from AgendaItem i"
                + " where i.sessionId = :id) order by d.recordedAt, d.id",
            DissentingOpinion.class)
        .setParameter("id", sessionId)
        .getResultList();
  }
}
