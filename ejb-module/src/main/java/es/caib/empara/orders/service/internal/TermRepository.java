package es.caib.empara.orders.service.internal;

import es.caib.empara.orders.entity.OrderTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The terms as they are kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TermRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  List<OrderTerm> all() {
    return em.createQuery("select t from OrderTerm t", OrderTerm.class).getResultList();
  }

  /** Changes with every new or changed term. */
  String stamp() {
    Object[] row =
        (Object[])
            em.createQuery("select count(t), sum(t.version) from OrderTerm t").getSingleResult();
    return row[0] + "/" + row[1];
  }
}
