package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.entity.ReassessmentPolicy;
import es.caib.empara.cases.entity.WatchInterval;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The intervals as they are kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class IntervalRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  List<ReassessmentPolicy> policies() {
    return em.createQuery("select p from ReassessmentPolicy p", ReassessmentPolicy.class)
        .getResultList();
  }

  List<WatchInterval> intervals() {
    return em.createQuery("select i from WatchInterval i", WatchInterval.class).getResultList();
  }

  /** Changes with every new or changed interval. */
  String stamp() {
    return stamp("ReassessmentPolicy") + " " + stamp("WatchInterval");
  }

  private String stamp(String entity) {
    Object[] row =
        (Object[])
            em.createQuery("select count(i), sum(i.version) from " + entity + " i")
                .getSingleResult();
    return row[0] + "/" + row[1];
  }
}
