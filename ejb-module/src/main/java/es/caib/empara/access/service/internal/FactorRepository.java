package es.caib.empara.access.service.internal;

import es.caib.empara.access.FactorState;
import es.caib.empara.access.entity.RecoveryCode;
import es.caib.empara.access.entity.SecondFactor;
import es.caib.empara.access.entity.SecondFactorDuty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads and keeps second factors, recovery codes and who must have them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FactorRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  Optional<SecondFactor> find(String principal) {
    return query(principal).getResultStream().findFirst();
  }

  /** Held until the commit: a code is taken once. */
  Optional<SecondFactor> held(String principal) {
    return query(principal)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<SecondFactor> query(String principal) {
    return em.createQuery(
            "select f from SecondFactor f where f.principal = :principal", SecondFactor.class)
        .setParameter("principal", principal);
  }

  /** Of a body, those who have one. */
  Set<String> having(String realm) {
    return new TreeSet<>(
        em.createQuery(
                "select f.principal from SecondFactor f where f.state = :active"
                    + " and f.principal like :ofRealm",
                String.class)
            .setParameter("active", FactorState.ACTIVE)
            .setParameter("ofRealm", "%@" + realm)
            .getResultList());
  }

  boolean isRequired(String realm) {
    return em.find(SecondFactorDuty.class, realm) != null;
  }

  void require(SecondFactorDuty duty) {
    em.persist(duty);
  }

  void requireNoMore(String realm) {
    em.createQuery("delete from SecondFactorDuty d where d.realm = :realm")
        .setParameter("realm", realm)
        .executeUpdate();
  }

  void add(SecondFactor factor) {
    em.persist(factor);
  }

  void add(RecoveryCode code) {
    em.persist(code);
  }

  /** The one of that hash, held until the commit; empty when it was used. */
  Optional<RecoveryCode> unused(String principal, String codeHash) {
    return em.createQuery(
            "select c from RecoveryCode c where c.principal = :principal and c.codeHash = :hash"
                + " and c.usedAt is null",
            RecoveryCode.class)
        .setParameter("principal", principal)
        .setParameter("hash", codeHash)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  int unused(String principal) {
    return em.createQuery(
            "select count(c) from RecoveryCode c where c.principal = :principal"
                + " and c.usedAt is null",
            Long.class)
        .setParameter("principal", principal)
        .getSingleResult()
        .intValue();
  }

  void forgetCodes(String principal) {
    em.createQuery("delete from RecoveryCode c where c.principal = :principal")
        .setParameter("principal", principal)
        .executeUpdate();
  }

  /** With all its codes. */
  void forget(SecondFactor factor) {
    forgetCodes(factor.principal());
    em.remove(factor);
  }
}
