package es.caib.empara.institutions.service.internal;

import es.caib.empara.institutions.entity.Institution;
import es.caib.empara.institutions.entity.Municipality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads and keeps institutions; code lists, so without a scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class InstitutionRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  public List<Municipality> municipalities() {
    return em.createQuery("select m from Municipality m order by m.name", Municipality.class)
        .getResultList();
  }

  /** Suspended and ended ones too, by name. */
  public List<Institution> all() {
    return em.createQuery(
            "select distinct i from Institution i left join fetch i.municipalities"
                + " left join fetch i.dataKinds order by i.name",
            Institution.class)
        .getResultList();
  }

  /** Changes with every incorporation, end or change of territory. */
  public String stamp() {
    Object[] row =
        (Object[])
            em.createQuery("select count(i), sum(i.version) from Institution i").getSingleResult();
    return row[0] + "/" + row[1];
  }

  public Optional<Institution> byRealm(String realm) {
    return em.createQuery("select i from Institution i where i.realm = :realm", Institution.class)
        .setParameter("realm", realm)
        .getResultStream()
        .findFirst();
  }

  public void add(Institution institution) {
    em.persist(institution);
    em.flush();
  }
}
