package es.caib.empara.access.service.internal;

import es.caib.empara.access.entity.Invitation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads and keeps invitations. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InvitationRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  void add(Invitation invitation) {
    em.persist(invitation);
  }

  /** Those of a person that were neither used nor replaced. */
  List<Invitation> open(String principal) {
    return em.createQuery(
            "select i from Invitation i where i.principal = :principal and i.usedAt is null"
                + " and i.replacedAt is null",
            Invitation.class)
        .setParameter("principal", principal)
        .getResultList();
  }

  /** The one with a token, held until the commit: a link opens once. */
  Optional<Invitation> held(String tokenHash) {
    return em.createQuery("select i from Invitation i where i.tokenHash = :hash", Invitation.class)
        .setParameter("hash", tokenHash)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }
}
