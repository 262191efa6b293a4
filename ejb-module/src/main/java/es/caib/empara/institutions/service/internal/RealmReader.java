package es.caib.empara.institutions.service.internal;

import es.caib.empara.institutions.entity.RealmSetting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads what was committed, also right after a commit, when the thread still bears a transaction
 * that is over.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RealmReader {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** Changes with every change of any realm's settings. */
  public String stamp() {
    Object[] row =
        (Object[])
            em.createQuery("select count(s), sum(s.version) from RealmSetting s").getSingleResult();
    return row[0] + "/" + row[1];
  }

  /** The settings that are kept, by name of the realm. */
  public Map<String, RealmSetting> all() {
    return em.createQuery(
            "select i.realm, s from RealmSetting s, Institution i where i.id = s.institutionId",
            Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (RealmSetting) row[1]));
  }
}
