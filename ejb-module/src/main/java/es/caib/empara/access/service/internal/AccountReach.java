package es.caib.empara.access.service.internal;

import es.caib.empara.access.AccountState;
import es.caib.empara.access.service.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads where the people of active accounts are reached. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class AccountReach implements Reach {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Override
  public Map<String, Contact> of(Collection<String> principals) {
    if (principals.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select a.principal, a.email, a.mobile from Account a"
                + " where a.principal in :principals and a.state = :active",
            Object[].class)
        .setParameter("principals", principals)
        .setParameter("active", AccountState.ACTIVE)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (String) row[0], row -> new Contact((String) row[1], (String) row[2])));
  }
}
