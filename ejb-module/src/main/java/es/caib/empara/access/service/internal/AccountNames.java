package es.caib.empara.access.service.internal;

import es.caib.empara.access.service.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads names of accounts, also of ended ones: what was done keeps its name. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class AccountNames implements Names {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Override
  public Map<String, String> of(Collection<String> principals) {
    if (principals.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select a.principal, a.displayName from Account a where a.principal in :principals",
            Object[].class)
        .setParameter("principals", principals)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }
}
