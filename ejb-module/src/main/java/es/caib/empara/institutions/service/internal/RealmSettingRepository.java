package es.caib.empara.institutions.service.internal;

import es.caib.empara.institutions.entity.RealmSetting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads and keeps the settings of realms. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RealmSettingRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  public List<RealmSetting> all() {
    return em.createQuery("select s from RealmSetting s", RealmSetting.class).getResultList();
  }

  public Optional<RealmSetting> of(Long institutionId) {
    return Optional.ofNullable(em.find(RealmSetting.class, institutionId));
  }

  public void add(RealmSetting setting) {
    em.persist(setting);
  }
}
