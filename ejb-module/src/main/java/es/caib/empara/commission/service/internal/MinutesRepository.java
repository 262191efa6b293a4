package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.MinutesState;
import es.caib.empara.commission.entity.CommissionCertificate;
import es.caib.empara.commission.entity.CommissionPaper;
import es.caib.empara.commission.entity.CommissionPaperFile;
import es.caib.empara.commission.entity.Minutes;
import es.caib.empara.commission.entity.MinutesEdition;
import es.caib.empara.shared.VerificationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Minutes, certificates and papers of the Commission. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MinutesRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  Optional<Minutes> ofSession(Long sessionId) {
    return em.createQuery("select m from Minutes m where m.sessionId = :session", Minutes.class)
        .setParameter("session", sessionId)
        .getResultStream()
        .findFirst();
  }

  /**
   * Those that their secretary has still to finish: written and not sent, approved and unsigned.
   */
  List<Minutes> unsigned(int atMost) {
    return em.createQuery(
            "select m from Minutes m where m.state in :states order by m.sessionId", Minutes.class)
        .setParameter("states", List.of(MinutesState.DRAFT, MinutesState.APPROVED))
        .setMaxResults(atMost)
        .getResultList();
  }

  /** The editions, the newest first. */
  List<MinutesEdition> editions(Long minutesId) {
    return em.createQuery(
            "select e from MinutesEdition e where e.minutesId = :minutes order by e.number desc",
            MinutesEdition.class)
        .setParameter("minutes", minutesId)
        .getResultList();
  }

  MinutesEdition edition(Long minutesId, int number) {
    return em.createQuery(
            "select e from MinutesEdition e where e.minutesId = :minutes and e.number = :number",
            MinutesEdition.class)
        .setParameter("minutes", minutesId)
        .setParameter("number", number)
        .getSingleResult();
  }

  /** The certificates, the newest first. */
  List<CommissionCertificate> certificates(Long minutesId) {
    return em.createQuery(
            "select c from CommissionCertificate c where c.minutesId = :minutes"
                + " order by c.issuedAt desc, c.id desc",
            CommissionCertificate.class)
        .setParameter("minutes", minutesId)
        .getResultList();
  }

  Optional<CommissionCertificate> certificate(Long id) {
    return Optional.ofNullable(em.find(CommissionCertificate.class, id));
  }

  /** The papers of minutes and of their certificates, the newest first, Catalan before Spanish. */
  List<CommissionPaper> papers(Long minutesId) {
    return em.createQuery(
            "select p from CommissionPaper p where p.minutesId = :minutes"
                + " order by p.capturedAt desc, p.language, p.id desc",
            CommissionPaper.class)
        .setParameter("minutes", minutesId)
        .getResultList();
  }

  Optional<CommissionPaper> paper(Long id) {
    return Optional.ofNullable(em.find(CommissionPaper.class, id));
  }

  Optional<CommissionPaper> paper(VerificationCode code) {
    return em.createQuery(
            "select p from CommissionPaper p where p.code = :code", CommissionPaper.class)
        .setParameter("code", code.text())
        .getResultStream()
        .findFirst();
  }

  CommissionPaperFile file(Long paperId) {
    return em.find(CommissionPaperFile.class, paperId);
  }

  /** Reads it anew and holds it until the commit. */
  Minutes hold(Minutes minutes) {
    em.refresh(minutes, LockModeType.PESSIMISTIC_WRITE);
    return minutes;
  }

  void add(Object entity) {
    em.persist(entity);
  }
}
