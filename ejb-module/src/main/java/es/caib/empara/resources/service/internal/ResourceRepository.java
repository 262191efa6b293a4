package es.caib.empara.resources.service.internal;

import es.caib.empara.resources.ActivationState;
import es.caib.empara.resources.ResourceState;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.entity.AnswerTime;
import es.caib.empara.resources.entity.SupportResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The resources of all institutions, which every institution may see; a region has some hundreds.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ResourceRepository {

  private static final String BATCH = "eclipselink.batch";

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /**
   * Those of a type, or all; the closed ones of one institution too. Three statements.
   *
   * @param closedOf an institution's id; null: no closed ones
   */
  List<SupportResource> all(ResourceType type, Long closedOf) {
    TypedQuery<SupportResource> query =
        em.createQuery(
            "select r from SupportResource r where (r.state = :active"
                + (closedOf == null ? "" : " or r.institutionId = :own")
                + ")"
                + (type == null ? "" : " and r.type = :type"),
            SupportResource.class);
    query.setParameter("active", ResourceState.ACTIVE);
    if (closedOf != null) {
      query.setParameter("own", closedOf);
    }
    if (type != null) {
      query.setParameter("type", type);
    }
    return query.setHint(BATCH, "r.municipalities").setHint(BATCH, "r.hours").getResultList();
  }

  /**
   * The active ones of a type, held until the commit and always in the same order: of two people
   * who look for the last place one comes first, and neither waits for the other in a circle.
   */
  List<SupportResource> lockActive(ResourceType type) {
    return em.createQuery(
            "select r from SupportResource r where r.type = :type and r.state = :active"
                + " order by r.id",
            SupportResource.class)
        .setParameter("type", type)
        .setParameter("active", ResourceState.ACTIVE)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  Optional<SupportResource> find(Long id) {
    return Optional.ofNullable(em.find(SupportResource.class, id));
  }

  /** A resource of an institution, held until the commit. */
  Optional<SupportResource> lock(Long id, Long institutionId) {
    return Optional.ofNullable(em.find(SupportResource.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(resource -> resource.institutionId().equals(institutionId));
  }

  /**
   * How many places are held, by resource; one without any is absent. A case that has left every
   * screen holds none.
   */
  Map<Long, Integer> held(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select a.resourceId, count(a) from ResourceActivation a where a.resourceId in :ids"
                + " and a.state in :open and exists (select c.id from CaseFile c"
                + " where c.id = a.caseId and c.state <> es.caib.empara.cases.CaseState.CANCELLED)"
                + " group by a.resourceId",
            Object[].class)
        .setParameter("ids", ids)
        .setParameter("open", ActivationState.OPEN)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
  }

  /** How long may be silent, by type and by urgency. */
  Map<String, Duration> answerTimes() {
    return em.createQuery("select t from AnswerTime t", AnswerTime.class)
        .getResultStream()
        .collect(Collectors.toMap(AnswerTime::subject, AnswerTime::longest));
  }

  /** Written at once, so that it has its id and version. */
  void add(SupportResource resource) {
    em.persist(resource);
    em.flush();
  }

  /** Writes what has changed, so that the version is the new one. */
  void flush() {
    em.flush();
  }

  boolean hasAny() {
    return em.createQuery("select count(r) from SupportResource r", Long.class).getSingleResult()
        > 0;
  }
}
