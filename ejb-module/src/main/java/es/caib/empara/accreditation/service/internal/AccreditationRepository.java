package es.caib.empara.accreditation.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.accreditation.entity.AccreditationCertificate;
import es.caib.empara.accreditation.entity.AccreditationTitle;
import es.caib.empara.cases.service.CaseScope;
import es.caib.empara.shared.VerificationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Titles and certificates. What is asked for by case id belongs to a case that was let through. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AccreditationRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** The titles that people have recorded, the newest first. */
  List<AccreditationTitle> titles(Long caseId) {
    return em.createQuery(
            "select t from AccreditationTitle t where t.caseId = :case"
                + " order by t.issuedOn desc, t.id desc",
            AccreditationTitle.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  /** The certificates, the newest first. */
  List<AccreditationCertificate> certificates(Long caseId) {
    return em.createQuery(
            "select c from AccreditationCertificate c where c.caseId = :case"
                + " order by c.issuedAt desc, c.id desc",
            AccreditationCertificate.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  Optional<AccreditationTitle> title(Long id, Caller caller) {
    return inScope(AccreditationTitle.class, id, caller);
  }

  Optional<AccreditationCertificate> certificate(Long id, Caller caller) {
    return inScope(AccreditationCertificate.class, id, caller);
  }

  private <T> Optional<T> inScope(Class<T> type, Long id, Caller caller) {
    if (caller.municipalities().isEmpty()) {
      return Optional.empty();
    }
    TypedQuery<T> query =
        em.createQuery(
            "select e from "
                + type.getSimpleName()
                + " e where e.id = :id and"
                + CaseScope.condition("e.caseId", false),
            type);
    CaseScope.fillIn(query, caller);
    return query.setParameter("id", id).getResultStream().findFirst();
  }

  /** For whoever has the paper; no scope limits it. */
  Optional<AccreditationCertificate> byCode(VerificationCode code) {
    return em.createQuery(
            "select c from AccreditationCertificate c where c.code = :code",
            AccreditationCertificate.class)
        .setParameter("code", code.text())
        .getResultStream()
        .findFirst();
  }

  /** Reads it anew and holds it until the commit. Its case must be held before. */
  <T> T hold(T entity) {
    em.refresh(entity, LockModeType.PESSIMISTIC_WRITE);
    return entity;
  }

  void add(Object entity) {
    em.persist(entity);
  }
}
