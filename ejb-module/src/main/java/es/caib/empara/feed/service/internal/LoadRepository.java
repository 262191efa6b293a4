package es.caib.empara.feed.service.internal;

import es.caib.empara.feed.entity.FeedLoad;
import es.caib.empara.feed.entity.FeedSource;
import es.caib.empara.feed.entity.Reconciliation;
import es.caib.empara.feed.entity.ReconciliationLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Initial loads and the reports that compare. No case data. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LoadRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  Optional<FeedLoad> open(String source) {
    return em.createQuery(
            "select l from FeedLoad l where l.source = :source and l.doneAt is null order by l.id",
            FeedLoad.class)
        .setParameter("source", source)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Two first requests at once must not begin two loads. */
  void lock(String source) {
    em.find(FeedSource.class, source, LockModeType.PESSIMISTIC_WRITE);
  }

  /** What a request brought. One short statement, so that requests do not wait for each other. */
  void progress(Long id, LoadLedger.Portion portion, OffsetDateTime at) {
    em.createQuery(
            "update FeedLoad l set l.events = l.events + :events,"
                + " l.duplicates = l.duplicates + :duplicates, l.rejected = l.rejected + :rejected,"
                + " l.busyMillis = l.busyMillis + :millis, l.lastEventAt = :at,"
                + " l.lastEventId = coalesce(:last, l.lastEventId) where l.id = :id")
        .setParameter("events", portion.events())
        .setParameter("duplicates", portion.duplicates())
        .setParameter("rejected", portion.rejected())
        .setParameter("millis", portion.millis())
        .setParameter("at", at)
        .setParameter("last", portion.lastEventId())
        .setParameter("id", id)
        .executeUpdate();
  }

  void remove(Long id) {
    em.createQuery("delete from FeedLoad l where l.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  /** The newest load of each source. */
  List<FeedLoad> newest() {
    return em.createQuery(
            "select l from FeedLoad l where l.id in"
                + " (select max(k.id) from FeedLoad k group by k.source)",
            FeedLoad.class)
        .getResultList();
  }

  /** The oldest report that is still to be made and that nobody makes at this moment. */
  Optional<Reconciliation> nextToCompare() {
    return em
        .createNativeQuery(
            "select ID from EMP_RECONCILIATION where COMPARED_AT is null order by ID"
                + " fetch first 1 rows only for update skip locked")
        .getResultList()
        .stream()
        .findFirst()
        .map(id -> em.find(Reconciliation.class, ((Number) id).longValue()));
  }

  /** Whether a newer snapshot of the source was compared before. */
  boolean isOvertaken(Reconciliation report) {
    return em.createQuery(
                "select count(r) from Reconciliation r where r.source = :source"
                    + " and r.kind = :kind and r.eventTime > :time and r.comparedAt is not null",
                Long.class)
            .setParameter("source", report.source())
            .setParameter("kind", report.kind())
            .setParameter("time", report.eventTime())
            .getSingleResult()
        > 0;
  }

  /** Newest first. */
  List<Reconciliation> reports(int atMost) {
    return em.createQuery("select r from Reconciliation r order by r.id desc", Reconciliation.class)
        .setMaxResults(atMost)
        .getResultList();
  }

  List<ReconciliationLine> lines(Collection<Long> reportIds) {
    if (reportIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select l from ReconciliationLine l where l.reportId in :reports",
            ReconciliationLine.class)
        .setParameter("reports", reportIds)
        .getResultList();
  }

  void add(Object entity) {
    em.persist(entity);
  }
}
