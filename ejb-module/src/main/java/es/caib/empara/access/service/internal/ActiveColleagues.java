package es.caib.empara.access.service.internal;

import es.caib.empara.access.AccountState;
import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Colleagues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Reads accounts that are active and may act now: work is given to nobody who has left or only
 * looks.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class ActiveColleagues implements Colleagues {

  private static final Set<String> ON_CASES = Set.of(Roles.COORDINATOR, Roles.TECHNICIAN);

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Override
  public List<Colleague> of(String realm) {
    return read(query("a.realm = :realm").setParameter("realm", realm));
  }

  @Override
  public List<Colleague> active(Collection<String> principals) {
    return principals.isEmpty()
        ? List.of()
        : read(query("a.principal in :principals").setParameter("principals", principals));
  }

  private TypedQuery<Object[]> query(String which) {
    return em.createQuery(
        "select distinct a.principal, a.displayName, a.realm from Account a join a.roles r where "
            + which
            + " and a.state = :active and a.readOnly = false and r in :roles order by a.displayName",
        Object[].class);
  }

  private static List<Colleague> read(TypedQuery<Object[]> query) {
    return query
        .setParameter("active", AccountState.ACTIVE)
        .setParameter("roles", ON_CASES)
        .getResultStream()
        .map(row -> new Colleague((String) row[0], (String) row[1], (String) row[2]))
        .toList();
  }
}
