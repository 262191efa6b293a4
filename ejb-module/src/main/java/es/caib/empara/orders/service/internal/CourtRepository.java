package es.caib.empara.orders.service.internal;

import es.caib.empara.orders.entity.Court;
import es.caib.empara.orders.entity.CourtName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Courts and their names as they are kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CourtRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** A spelling that orders bear. */
  record Spelling(String name, long orders, OffsetDateTime lastSeenAt) {}

  List<Court> courts() {
    return em.createQuery("select c from Court c", Court.class).getResultList();
  }

  List<CourtName> names() {
    return em.createQuery("select n from CourtName n", CourtName.class).getResultList();
  }

  /** Changes with every new or changed name; the courts themselves change with a new version. */
  String stamp() {
    Object[] row =
        (Object[])
            em.createQuery("select count(n.name), sum(n.version) from CourtName n")
                .getSingleResult();
    return row[0] + "/" + row[1];
  }

  /** Every spelling with its orders, the one that was seen last first. */
  List<Spelling> spellings() {
    return em.createQuery(
            "select o.court, count(o.id), max(o.receivedAt) from ProtectionOrder o"
                + " group by o.court order by max(o.receivedAt) desc, o.court",
            Object[].class)
        .getResultStream()
        .map(row -> new Spelling((String) row[0], (Long) row[1], (OffsetDateTime) row[2]))
        .toList();
  }

  /** The court, held until the commit. */
  void lock(Long id) {
    em.find(Court.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<CourtName> name(String normal) {
    return Optional.ofNullable(em.find(CourtName.class, normal));
  }

  void add(CourtName name) {
    em.persist(name);
  }
}
