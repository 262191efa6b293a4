package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.entity.Agreement;
import es.caib.empara.commission.entity.AgreementWarning;
import es.caib.empara.commission.entity.Obligation;
import es.caib.empara.commission.entity.ObligationNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The agreement, its warnings and its obligations. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AgreementRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** The agreement that was signed last. */
  Agreement current() {
    return em.createQuery("select a from Agreement a order by a.signedOn desc", Agreement.class)
        .setMaxResults(1)
        .getSingleResult();
  }

  /** In months before the end. */
  List<Integer> warnings() {
    return em.createQuery("select w from AgreementWarning w", AgreementWarning.class)
        .getResultStream()
        .map(AgreementWarning::monthsBefore)
        .toList();
  }

  List<Obligation> obligations(Long agreementId) {
    return em.createQuery(
            "select o from Obligation o where o.agreementId = :agreement order by o.id",
            Obligation.class)
        .setParameter("agreement", agreementId)
        .getResultList();
  }

  /** What was said of all obligations, the newest first. */
  List<ObligationNote> notes() {
    return em.createQuery(
            "select n from ObligationNote n order by n.notedAt desc, n.id desc",
            ObligationNote.class)
        .getResultList();
  }

  /** The obligation, held until the commit. */
  Optional<Obligation> hold(Long id) {
    return Optional.ofNullable(em.find(Obligation.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The agreement, held until the commit. */
  Agreement hold(Agreement agreement) {
    em.refresh(agreement, LockModeType.PESSIMISTIC_WRITE);
    return agreement;
  }

  void add(ObligationNote note) {
    em.persist(note);
  }
}
