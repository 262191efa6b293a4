package es.caib.empara.channels.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.channels.CircularState;
import es.caib.empara.channels.entity.Circular;
import es.caib.empara.channels.entity.CircularAddressee;
import es.caib.empara.channels.entity.CircularFile;
import es.caib.empara.channels.entity.CircularReading;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Circulars, whom they were sent to, and who has read them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CircularRepository {

  private static final Set<CircularState> SENT =
      Set.of(CircularState.PUBLISHED, CircularState.WITHDRAWN, CircularState.REPLACED);

  /** Asked to read it when it was sent out or since. */
  private static final String ASKED =
      "exists (select a.id from CircularAddressee a where a.circularId = c.id"
          + " and a.principal = :me)";

  private static final String READ =
      "exists (select r.id from CircularReading r where r.circularId = c.id"
          + " and r.principal = :me)";

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  void add(Object row) {
    em.persist(row);
    em.flush();
  }

  /** Writes what was changed, so that a number that is taken is known now. */
  void write() {
    em.flush();
  }

  Optional<Circular> find(Long id) {
    return Optional.ofNullable(em.find(Circular.class, id));
  }

  /** The circular as it is by now, held until the commit. */
  Circular held(Circular circular) {
    em.refresh(circular, LockModeType.PESSIMISTIC_WRITE);
    return circular;
  }

  /** The number after the last one of a year. */
  int nextNumber(int year) {
    Integer last =
        em.createQuery("select max(c.number) from Circular c where c.year = :year", Integer.class)
            .setParameter("year", year)
            .getSingleResult();
    return last == null ? 1 : last + 1;
  }

  /** The numbers of some circulars; a draft has none. */
  Map<Long, String> labels(Collection<Long> ids) {
    Map<Long, String> labels = new HashMap<>();
    if (!ids.isEmpty()) {
      em.createQuery("select c from Circular c where c.id in :ids", Circular.class)
          .setParameter("ids", ids)
          .getResultStream()
          .forEach(circular -> labels.put(circular.id(), circular.label()));
    }
    return labels;
  }

  /** In force, for the caller, and not read by her yet: the first to be read first. */
  List<Circular> unread(Caller caller, int most) {
    return about(
            "select c from Circular c where c.state = :published and "
                + forCaller(caller)
                + " and not "
                + READ
                + " order by case when c.readBy is null then 1 else 0 end, c.readBy,"
                + " c.publishedAt, c.id",
            caller)
        .setParameter("published", CircularState.PUBLISHED)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * One more than the page holds, newest first.
   *
   * @param every whether also those that are not for the caller
   */
  List<Circular> page(Caller caller, boolean every, PageRequest page) {
    String which = every ? "1 = 1" : forCaller(caller);
    String after =
        page.cursor() == null
            ? ""
            : " and (c.publishedAt < :at or (c.publishedAt = :at and c.id < :last))";
    String jpql =
        "select c from Circular c where c.state in :sent and "
            + which
            + after
            + " order by c.publishedAt desc, c.id desc";
    TypedQuery<Circular> query =
        (every ? em.createQuery(jpql, Circular.class) : about(jpql, caller))
            .setParameter("sent", SENT)
            .setMaxResults(page.limit() + 1);
    if (page.cursor() != null) {
      String[] place = Cursor.parts(page.cursor(), 2);
      query.setParameter("at", Cursor.time(place[0])).setParameter("last", Cursor.number(place[1]));
    }
    return query.getResultList();
  }

  /** Hers by what she is now, or because she was asked before. */
  private static String forCaller(Caller caller) {
    String roles =
        caller.roles().stream()
            .sorted()
            .map(role -> "c.roles like '%," + role + ",%'")
            .collect(Collectors.joining(" or "));
    return "(" + ASKED + " or ((c.realms is null or c.realms like :realm) and (" + roles + ")))";
  }

  private TypedQuery<Circular> about(String jpql, Caller caller) {
    return em.createQuery(jpql, Circular.class)
        .setParameter("me", caller.principal())
        .setParameter("realm", "%," + caller.realm() + ",%");
  }

  List<Circular> drafts() {
    return em.createQuery(
            "select c from Circular c where c.state = :draft order by c.writtenAt desc, c.id desc",
            Circular.class)
        .setParameter("draft", CircularState.DRAFT)
        .getResultList();
  }

  List<Circular> published() {
    return em.createQuery(
            "select c from Circular c where c.state = :published order by c.id", Circular.class)
        .setParameter("published", CircularState.PUBLISHED)
        .getResultList();
  }

  /** When somebody read each of some circulars; those that she has not are absent. */
  Map<Long, OffsetDateTime> readBy(String principal, Collection<Long> ids) {
    Map<Long, OffsetDateTime> read = new HashMap<>();
    if (!ids.isEmpty()) {
      em.createQuery(
              "select r from CircularReading r where r.principal = :me and r.circularId in :ids",
              CircularReading.class)
          .setParameter("me", principal)
          .setParameter("ids", ids)
          .getResultStream()
          .forEach(reading -> read.put(reading.circularId(), reading.readAt()));
    }
    return read;
  }

  /** Everybody who was asked, by name. */
  List<CircularAddressee> addressees(Long circularId) {
    return em.createQuery(
            "select a from CircularAddressee a where a.circularId = :id order by a.name, a.id",
            CircularAddressee.class)
        .setParameter("id", circularId)
        .getResultList();
  }

  /** Who has read it. */
  Set<String> readers(Long circularId) {
    return new HashSet<>(
        em.createQuery(
                "select r.principal from CircularReading r where r.circularId = :id", String.class)
            .setParameter("id", circularId)
            .getResultList());
  }

  /** Whoever was asked to read one of these circulars and has not, by circular. */
  Map<Long, Set<String>> missing(Collection<Long> ids) {
    Map<Long, Set<String>> missing = new HashMap<>();
    if (!ids.isEmpty()) {
      em.createQuery(
              "select a.circularId, a.principal from CircularAddressee a where a.circularId in :ids"
                  + " and not exists (select r.id from CircularReading r"
                  + " where r.circularId = a.circularId and r.principal = a.principal)",
              Object[].class)
          .setParameter("ids", ids)
          .getResultStream()
          .forEach(
              row ->
                  missing
                      .computeIfAbsent((Long) row[0], id -> new HashSet<>())
                      .add((String) row[1]));
    }
    return missing;
  }

  boolean isAsked(Long circularId, String principal) {
    return em.createQuery(
                "select count(a) from CircularAddressee a where a.circularId = :id"
                    + " and a.principal = :principal",
                Long.class)
            .setParameter("id", circularId)
            .setParameter("principal", principal)
            .getSingleResult()
        > 0;
  }

  /** The documents that stand. */
  List<CircularFile> files(Long circularId) {
    return em.createQuery(
            "select f from CircularFile f where f.circularId = :id and f.withdrawnAt is null"
                + " order by f.id",
            CircularFile.class)
        .setParameter("id", circularId)
        .getResultList();
  }

  Optional<CircularFile> file(Long id) {
    return Optional.ofNullable(em.find(CircularFile.class, id)).filter(f -> !f.isWithdrawn());
  }
}
