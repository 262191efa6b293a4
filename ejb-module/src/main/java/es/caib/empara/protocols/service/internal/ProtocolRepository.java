package es.caib.empara.protocols.service.internal;

import es.caib.empara.protocols.VersionState;
import es.caib.empara.protocols.entity.ClauseDraft;
import es.caib.empara.protocols.entity.ClauseReopening;
import es.caib.empara.protocols.entity.Protocol;
import es.caib.empara.protocols.entity.ProtocolClause;
import es.caib.empara.protocols.entity.ProtocolEntry;
import es.caib.empara.protocols.entity.ProtocolReading;
import es.caib.empara.protocols.entity.ProtocolVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Protocols, their versions and clauses, and who has read them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProtocolRepository {

  private static final Set<VersionState> LIVE =
      Set.of(VersionState.VERIFIED, VersionState.IN_FORCE);

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  <T> T add(T row) {
    em.persist(row);
    em.flush();
    return row;
  }

  /** Those of a body, or of all; one statement. */
  List<Shelf> shelves(String realm) {
    TypedQuery<Object[]> query =
        em.createQuery(
            "select p, v from Protocol p, ProtocolVersion v where v.protocolId = p.id"
                + (realm == null ? "" : " and p.realm = :realm")
                + " order by p.realm, p.code, v.number desc",
            Object[].class);
    if (realm != null) {
      query.setParameter("realm", realm);
    }
    return shelves(query);
  }

  Optional<Shelf> shelf(Long protocolId) {
    return shelves(
            em.createQuery(
                    "select p, v from Protocol p, ProtocolVersion v where v.protocolId = p.id"
                        + " and p.id = :id order by v.number desc",
                    Object[].class)
                .setParameter("id", protocolId))
        .stream()
        .findFirst();
  }

  /** The protocol that a version is of, with all its versions. */
  Optional<Shelf> shelfOf(Long versionId) {
    return shelves(
            em.createQuery(
                    "select p, v from Protocol p, ProtocolVersion v, ProtocolVersion w"
                        + " where v.protocolId = p.id and w.protocolId = p.id and w.id = :id"
                        + " order by v.number desc",
                    Object[].class)
                .setParameter("id", versionId))
        .stream()
        .findFirst();
  }

  private static List<Shelf> shelves(TypedQuery<Object[]> query) {
    Map<Long, Shelf> found = new LinkedHashMap<>();
    for (Object[] row : query.getResultList()) {
      Protocol protocol = (Protocol) row[0];
      found
          .computeIfAbsent(protocol.id(), id -> new Shelf(protocol, new ArrayList<>()))
          .versions()
          .add((ProtocolVersion) row[1]);
    }
    return List.copyOf(found.values());
  }

  boolean isTaken(String realm, String code) {
    return em.createQuery(
                "select count(p) from Protocol p where p.realm = :realm and p.code = :code",
                Long.class)
            .setParameter("realm", realm)
            .setParameter("code", code)
            .getSingleResult()
        > 0;
  }

  /** The protocol, held until the commit: only one version of it begins at a time. */
  void hold(Protocol protocol) {
    em.lock(protocol, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The version as it is by now, held until the commit. */
  ProtocolVersion held(ProtocolVersion version) {
    em.refresh(version, LockModeType.PESSIMISTIC_WRITE);
    return version;
  }

  Optional<ProtocolClause> clause(Long id) {
    return Optional.ofNullable(em.find(ProtocolClause.class, id));
  }

  /** Its clauses in their order, those that were removed too. */
  List<ProtocolClause> clauses(Long versionId) {
    return em.createQuery(
            "select c from ProtocolClause c where c.versionId = :version order by c.place, c.id",
            ProtocolClause.class)
        .setParameter("version", versionId)
        .getResultList();
  }

  /**
   * What the clauses of some versions rest on, by version; those that were removed do not count.
   */
  Map<Long, List<Tie>> ties(Collection<Long> versionIds) {
    Map<Long, List<Tie>> ties = new LinkedHashMap<>();
    if (!versionIds.isEmpty()) {
      em.createQuery(
              "select c.versionId, c.id, t.articleId, t.articleVersionId from ProtocolClause c"
                  + " join c.ties t where c.versionId in :versions and c.removedAt is null",
              Object[].class)
          .setParameter("versions", versionIds)
          .getResultStream()
          .forEach(
              row ->
                  ties.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                      .add(new Tie((Long) row[1], (Long) row[2], (Long) row[3])));
    }
    return ties;
  }

  /** The clauses in force, or about to be, that rest on an article. */
  List<ProtocolClause> restingOn(Long articleId) {
    return em.createQuery(
            "select distinct c from ProtocolClause c join c.ties t, ProtocolVersion v"
                + " where v.id = c.versionId and v.state in :live and c.removedAt is null"
                + " and t.articleId = :article order by c.id",
            ProtocolClause.class)
        .setParameter("live", LIVE)
        .setParameter("article", articleId)
        .getResultList();
  }

  /**
   * Everything in force, or about to be, that rests on an article: protocol, version id, heading,
   * article id, id of the text.
   *
   * @param realm of a body only; null for all
   */
  List<Object[]> resting(String realm) {
    TypedQuery<Object[]> query =
        em.createQuery(
                "select p, v.id, c.heading, t.articleId, t.articleVersionId from ProtocolClause c"
                    + " join c.ties t, ProtocolVersion v, Protocol p where v.id = c.versionId"
                    + " and p.id = v.protocolId and v.state in :live and c.removedAt is null"
                    + (realm == null ? "" : " and p.realm = :realm")
                    + " order by p.realm, p.code, v.number, c.place",
                Object[].class)
            .setParameter("live", LIVE);
    if (realm != null) {
      query.setParameter("realm", realm);
    }
    return query.getResultList();
  }

  List<ProtocolEntry> entries(Long versionId) {
    return em.createQuery(
            "select e from ProtocolEntry e where e.versionId = :version"
                + " order by e.recordedAt, e.id",
            ProtocolEntry.class)
        .setParameter("version", versionId)
        .getResultList();
  }

  List<ProtocolReading> readings(Collection<Long> versionIds) {
    return versionIds.isEmpty()
        ? List.of()
        : em.createQuery(
                "select r from ProtocolReading r where r.versionId in :versions",
                ProtocolReading.class)
            .setParameter("versions", versionIds)
            .getResultList();
  }

  /** What somebody has read of some versions, by id. */
  List<Long> readBy(String principal, Collection<Long> versionIds) {
    return versionIds.isEmpty()
        ? List.of()
        : em.createQuery(
                "select r.versionId from ProtocolReading r where r.principal = :principal"
                    + " and r.versionId in :versions",
                Long.class)
            .setParameter("principal", principal)
            .setParameter("versions", versionIds)
            .getResultList();
  }

  Optional<ClauseReopening> reopening(Long id) {
    return Optional.ofNullable(em.find(ClauseReopening.class, id));
  }

  /** Those of a version that wait for an answer, oldest first. */
  List<ClauseReopening> open(Long versionId) {
    return em.createQuery(
            "select r from ClauseReopening r where r.versionId = :version and r.answer is null"
                + " order by r.clauseId, r.openedAt, r.id",
            ClauseReopening.class)
        .setParameter("version", versionId)
        .getResultList();
  }

  Optional<ClauseDraft> draft(Long versionId, long clauseId, String principal) {
    return em.createQuery(
            "select d from ClauseDraft d where d.versionId = :version and d.clauseId = :clause"
                + " and d.principal = :principal",
            ClauseDraft.class)
        .setParameter("version", versionId)
        .setParameter("clause", clauseId)
        .setParameter("principal", principal)
        .getResultStream()
        .findFirst();
  }

  void discard(ClauseDraft draft) {
    em.remove(draft);
  }

  /** Versions whose day has come, by id. */
  List<Long> due(LocalDate today) {
    return em.createQuery(
            "select v.id from ProtocolVersion v where v.state = :verified"
                + " and v.inForceFrom <= :today and v.reopenedAt is null order by v.id",
            Long.class)
        .setParameter("verified", VersionState.VERIFIED)
        .setParameter("today", today)
        .getResultList();
  }

  boolean isEmpty() {
    return em.createQuery("select count(p) from Protocol p", Long.class).getSingleResult() == 0;
  }
}
