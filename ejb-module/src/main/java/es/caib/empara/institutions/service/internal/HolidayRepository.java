package es.caib.empara.institutions.service.internal;

import es.caib.empara.institutions.entity.Holiday;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the holidays. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HolidayRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  List<Holiday> all() {
    return em.createQuery("select h from Holiday h order by h.day", Holiday.class).getResultList();
  }
}
