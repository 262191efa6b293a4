package es.caib.empara.documents.service.internal;

import es.caib.empara.documents.entity.DocumentKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The one row of keys. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DocumentKeyRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  Optional<DocumentKeys> find() {
    return Optional.ofNullable(em.find(DocumentKeys.class, DocumentKeys.ID));
  }

  /** Read anew and held until the commit. */
  DocumentKeys lock() {
    return em.find(DocumentKeys.class, DocumentKeys.ID, LockModeType.PESSIMISTIC_WRITE);
  }

  String stamp() {
    return String.valueOf(
        em.createQuery("select k.stamp from DocumentKeys k", Long.class).getSingleResult());
  }

  void add(DocumentKeys keys) {
    em.persist(keys);
    em.flush();
  }
}
