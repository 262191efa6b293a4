package es.caib.empara.access.service.internal;

import es.caib.empara.access.service.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Reads names of accounts, also of ended ones: what was done keeps its name. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class AccountNames implements Names {

  private static final long LIFE_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final int MOST = 10_000;

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** Names hardly ever change: a new one is told within a minute. */
  private final ConcurrentMap<String, Known> known = new ConcurrentHashMap<>();

  private record Known(String name, long untilNanos) {}

  @Override
  public Map<String, String> of(Collection<String> principals) {
    Map<String, String> names = new HashMap<>();
    Set<String> wanted = new HashSet<>();
    long now = System.nanoTime();
    for (String principal : principals) {
      Known told = known.get(principal);
      if (told != null && told.untilNanos() - now > 0) {
        names.put(principal, told.name());
      } else {
        wanted.add(principal);
      }
    }
    if (!wanted.isEmpty()) {
      names.putAll(read(wanted));
    }
    return names;
  }

  private Map<String, String> read(Set<String> principals) {
    Map<String, String> names =
        em.createQuery(
                "select a.principal, a.displayName from Account a where a.principal in :principals",
                Object[].class)
            .setParameter("principals", principals)
            .getResultStream()
            .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    if (known.size() > MOST) {
      known.clear();
    }
    long until = System.nanoTime() + LIFE_NANOS;
    names.forEach((principal, name) -> known.put(principal, new Known(name, until)));
    return names;
  }
}
