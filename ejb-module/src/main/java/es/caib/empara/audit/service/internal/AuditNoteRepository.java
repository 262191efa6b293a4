package es.caib.empara.audit.service.internal;

import es.caib.empara.audit.AccessExcess;
import es.caib.empara.audit.entity.AuditNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Notes, and what they are counted from: the operations log itself, by its own times. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditNoteRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** How much one person looked for. */
  record Tally(
      String principal,
      String institution,
      long entries,
      long cases,
      OffsetDateTime first,
      OffsetDateTime last) {

    /** A case that is opened again is no other case. */
    long of(AccessExcess excess) {
      return excess == AccessExcess.CASES ? cases : entries;
    }
  }

  /** The present, as the log knows it: the time of its newest entry. */
  Optional<OffsetDateTime> newestEntry() {
    return Optional.ofNullable(
        em.createQuery("select max(o.at) from Operation o", OffsetDateTime.class)
            .getSingleResult());
  }

  /** Everybody with more entries than are no excess. */
  List<Tally> tallies(AccessExcess excess, OffsetDateTime from) {
    return em.createQuery(
            "select o.principal, o.institution, count(o), count(distinct o.caseNumber),"
                + " min(o.at), max(o.at) from Operation o where o.operation = :operation"
                + " and o.at >= :from group by o.principal, o.institution having count(o) > :most",
            Object[].class)
        .setParameter("operation", excess.operation())
        .setParameter("from", from)
        .setParameter("most", (long) excess.most())
        .getResultStream()
        .map(AuditNoteRepository::tally)
        .toList();
  }

  /** One person, from a time until before another. */
  Tally tally(AccessExcess excess, Tally person, OffsetDateTime from, OffsetDateTime before) {
    Object[] row =
        em.createQuery(
                "select count(o), count(distinct o.caseNumber), min(o.at), max(o.at)"
                    + " from Operation o where o.principal = :principal"
                    + " and o.operation = :operation and o.at >= :from and o.at < :before",
                Object[].class)
            .setParameter("principal", person.principal())
            .setParameter("operation", excess.operation())
            .setParameter("from", from)
            .setParameter("before", before)
            .getSingleResult();
    return tally(
        new Object[] {person.principal(), person.institution(), row[0], row[1], row[2], row[3]});
  }

  private static Tally tally(Object[] row) {
    return new Tally(
        (String) row[0],
        (String) row[1],
        (Long) row[2],
        (Long) row[3],
        (OffsetDateTime) row[4],
        (OffsetDateTime) row[5]);
  }

  Optional<AuditNote> newest(AccessExcess excess, String principal) {
    return em.createQuery(
            "select n from AuditNote n where n.excess = :excess and n.principal = :principal"
                + " order by n.since desc",
            AuditNote.class)
        .setParameter("excess", excess)
        .setParameter("principal", principal)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  void add(AuditNote note) {
    em.persist(note);
  }

  List<AuditNote> notes(int most) {
    return em.createQuery(
            "select n from AuditNote n order by case when n.seenBy is null then 0 else 1 end,"
                + " n.since desc, n.id desc",
            AuditNote.class)
        .setMaxResults(most)
        .getResultList();
  }

  boolean isKnown(long noteId) {
    return em.find(AuditNote.class, noteId) != null;
  }

  /** Dated by the database, as the log is. */
  void see(long noteId, String principal) {
    em.createQuery(
            "update AuditNote n set n.seenBy = :principal, n.seenAt = current_timestamp"
                + " where n.id = :id and n.seenBy is null")
        .setParameter("principal", principal)
        .setParameter("id", noteId)
        .executeUpdate();
  }
}
