package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.entity.CaseVisit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Notes that a person sees a case for the first time, also when two of her windows open it at once.
 */
@ApplicationScoped
class FirstVisits {

  @Inject private Notebook notebook;

  void note(CaseVisit visit) {
    try {
      notebook.write(visit);
    } catch (RuntimeException alreadyThere) {
      // The other window has noted the same; seeing a case must not fail for it.
      return;
    }
  }

  /** In a transaction of its own, which alone is lost when the other was first. */
  @ApplicationScoped
  static class Notebook {

    @PersistenceContext(unitName = "empara")
    private EntityManager em;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(CaseVisit visit) {
      em.persist(visit);
      em.flush();
    }
  }
}
