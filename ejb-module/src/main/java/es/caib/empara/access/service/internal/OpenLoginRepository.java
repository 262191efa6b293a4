package es.caib.empara.access.service.internal;

import es.caib.empara.access.entity.OpenLogin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads and keeps the open log-ins. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpenLoginRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  void add(OpenLogin login) {
    em.persist(login);
  }

  /** Held until the commit. */
  Optional<OpenLogin> held(String id) {
    return Optional.ofNullable(em.find(OpenLogin.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Those of a person that have neither ended nor run out, the newest first. */
  List<OpenLogin> of(String principal, OffsetDateTime now) {
    return em.createQuery(
            "select l from OpenLogin l where l.principal = :principal and l.endedAt is null"
                + " and l.endsAt > :now order by l.beganAt desc, l.id",
            OpenLogin.class)
        .setParameter("principal", principal)
        .setParameter("now", now)
        .getResultList();
  }

  List<String> ended(Collection<String> ids) {
    return em.createQuery(
            "select l.id from OpenLogin l where l.id in :ids and l.endedAt is not null",
            String.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  void seen(Collection<String> ids, OffsetDateTime at) {
    em.createQuery("update OpenLogin l set l.seenAt = :at where l.id in :ids")
        .setParameter("at", at)
        .setParameter("ids", ids)
        .executeUpdate();
  }

  /** Forgets those that have long run out. */
  void forget(OffsetDateTime before) {
    em.createQuery("delete from OpenLogin l where l.endsAt < :before")
        .setParameter("before", before)
        .executeUpdate();
  }
}
