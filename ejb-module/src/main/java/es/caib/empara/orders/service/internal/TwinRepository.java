package es.caib.empara.orders.service.internal;

import es.caib.empara.orders.entity.OrderTwin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Pairs of orders that may be one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TwinRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** Those of an order, the first found first. */
  List<OrderTwin> of(Long orderPk) {
    return em.createQuery(
            "select t from OrderTwin t where t.orderPk = :order or t.otherPk = :order"
                + " order by t.foundAt, t.id",
            OrderTwin.class)
        .setParameter("order", orderPk)
        .getResultList();
  }

  Optional<OrderTwin> find(Long id) {
    return Optional.ofNullable(em.find(OrderTwin.class, id));
  }

  void add(OrderTwin twin) {
    em.persist(twin);
  }
}
