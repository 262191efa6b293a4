package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.UnkeyedCase;
import es.caib.empara.shared.service.Readiness;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes the keys of cases that are older than the keys, once for good. The doors wait for it: a
 * case that no search finds would be taken for one that does not exist.
 */
@Startup
@Singleton
@DependsOn("SchemaStartup")
@TransactionManagement(TransactionManagementType.BEAN)
public class KeyFilling {

  private static final Logger LOG = Logger.getLogger(KeyFilling.class.getName());

  @Inject private Readiness readiness;
  @Inject private Batch batch;

  @PostConstruct
  void start() {
    readiness.run(Readiness.Step.SEARCH_KEYS, this::fill);
  }

  private void fill() {
    int cases = 0;
    for (int done = batch.fill(); done > 0; done = batch.fill()) {
      cases += done;
    }
    if (cases > 0) {
      LOG.log(Level.INFO, "Keys for the search made for {0} cases", cases);
    }
  }

  /** Some cases in a transaction of their own: what is done stays done if the server is stopped. */
  @ApplicationScoped
  public static class Batch {

    private static final int CASES = 500;

    @PersistenceContext(unitName = "empara")
    private EntityManager em;

    /** How many cases had been waiting in this batch; zero when all have their keys. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int fill() {
      List<Long> next =
          em.createQuery("select u.caseId from UnkeyedCase u order by u.caseId", Long.class)
              .setMaxResults(CASES)
              .getResultList();
      if (next.isEmpty()) {
        return 0;
      }
      // Held until the commit: of two nodes that start together one makes the keys of a case. The
      // limit stands in a query of its own, since EclipseLink writes it behind FOR UPDATE for H2.
      List<Long> ids =
          em.createQuery(
                  "select u from UnkeyedCase u where u.caseId in :ids order by u.caseId",
                  UnkeyedCase.class)
              .setParameter("ids", next)
              .setLockMode(LockModeType.PESSIMISTIC_WRITE)
              .getResultStream()
              .map(UnkeyedCase::caseId)
              .toList();
      if (ids.isEmpty()) {
        return next.size();
      }
      List<CaseFile> files =
          em.createQuery("select c from CaseFile c where c.id in :ids", CaseFile.class)
              .setParameter("ids", ids)
              .setLockMode(LockModeType.PESSIMISTIC_WRITE)
              .getResultList();
      em.createQuery("delete from CaseKey k where k.caseId in :ids")
          .setParameter("ids", ids)
          .executeUpdate();
      files.forEach(file -> SearchKeys.of(file).forEach(em::persist));
      em.createQuery("delete from UnkeyedCase u where u.caseId in :ids")
          .setParameter("ids", ids)
          .executeUpdate();
      return next.size();
    }
  }
}
