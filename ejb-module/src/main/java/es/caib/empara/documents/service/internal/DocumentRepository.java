package es.caib.empara.documents.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.service.CaseScope;
import es.caib.empara.documents.entity.CaseDocument;
import es.caib.empara.documents.entity.DocumentContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Documents and their contents. A list never reads a content. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DocumentRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** Of a case that was looked for by the caller's scope, the newest first. */
  List<CaseDocument> ofCase(Long caseId) {
    return em.createQuery(
            "select d from CaseDocument d where d.caseId = :case"
                + " order by d.capturedAt desc, d.id desc",
            CaseDocument.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  /** One of a case of the caller's territory. */
  Optional<CaseDocument> open(Long id, Caller caller) {
    if (caller.municipalities().isEmpty()) {
      return Optional.empty();
    }
    TypedQuery<CaseDocument> query =
        em.createQuery(
                "select d from CaseDocument d where d.id = :id and "
                    + CaseScope.condition("d.caseId", false),
                CaseDocument.class)
            .setParameter("id", id);
    CaseScope.fillIn(query, caller);
    return query.getResultStream().findFirst();
  }

  /** One, for whoever has asked whether it concerns the caller. */
  Optional<CaseDocument> find(Long id) {
    return Optional.ofNullable(em.find(CaseDocument.class, id));
  }

  /** The one of a case that has a content and stands. */
  Optional<CaseDocument> standing(Long caseId, Long contentId) {
    return em.createQuery(
            "select d from CaseDocument d where d.caseId = :case and d.contentId = :content"
                + " and d.withdrawnAt is null",
            CaseDocument.class)
        .setParameter("case", caseId)
        .setParameter("content", contentId)
        .getResultStream()
        .findFirst();
  }

  /** The id of a content; empty when nobody has put it. */
  Optional<Long> contentId(String digest) {
    return em.createQuery("select c.id from DocumentContent c where c.digest = :digest", Long.class)
        .setParameter("digest", digest)
        .getResultStream()
        .findFirst();
  }

  DocumentContent content(Long id) {
    return em.find(DocumentContent.class, id);
  }

  /** How many contents are not encrypted with a key. */
  long contentsNotUnder(long keyId) {
    return em.createQuery(
            "select count(c.id) from DocumentContent c where c.keyId <> :key", Long.class)
        .setParameter("key", keyId)
        .getSingleResult();
  }

  /** Some of those, held until the commit; another node takes others. */
  List<Long> claimNotUnder(long keyId, long after, int most) {
    @SuppressWarnings("unchecked")
    List<Number> ids =
        em.createNativeQuery(
                "select ID from EMP_DOCUMENT_CONTENT where KEY_ID <> ? and ID > ?"
                    + " order by ID fetch first "
                    + most
                    + " rows only for update skip locked")
            .setParameter(1, keyId)
            .setParameter(2, after)
            .getResultList();
    return ids.stream().map(Number::longValue).toList();
  }

  void add(CaseDocument document) {
    em.persist(document);
  }

  /** Written at once: the document that has it names it. */
  void add(DocumentContent content) {
    em.persist(content);
    em.flush();
  }
}
