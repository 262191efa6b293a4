package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.entity.EscalationRung;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The rungs as they are kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LadderRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  List<EscalationRung> rungs() {
    return em.createQuery("select r from EscalationRung r", EscalationRung.class).getResultList();
  }

  /** Changes with every new or changed rung. */
  String stamp() {
    Object[] row =
        (Object[])
            em.createQuery("select count(r), sum(r.version) from EscalationRung r")
                .getSingleResult();
    return row[0] + "/" + row[1];
  }
}
