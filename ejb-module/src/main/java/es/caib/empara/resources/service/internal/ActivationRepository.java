package es.caib.empara.resources.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.service.CaseScope;
import es.caib.empara.resources.ActivationState;
import es.caib.empara.resources.entity.ResourceActivation;
import es.caib.empara.resources.entity.SupportResource;
import es.caib.empara.resources.service.ActivationFilter;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked of resources. A caller sees what was asked of the own institution's, and what was
 * asked for the cases of the territory.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ActivationRepository {

  private static final String FROM =
      "select a, r from ResourceActivation a, SupportResource r, CaseFile c"
          + " where r.id = a.resourceId and c.id = a.caseId and c.state <> :cancelled";

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** An activation and what was asked. */
  record OfResource(ResourceActivation activation, SupportResource resource) {}

  /** One more than the page, so that the caller knows whether there is a next. */
  List<OfResource> list(ActivationFilter filter, Caller caller, PageRequest page) {
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder jpql = new StringBuilder(FROM).append(scope(filter.side(), caller, parameters));
    if (filter.caseNumber() != null) {
      jpql.append(" and c.caseNumber = :number");
      parameters.put("number", filter.caseNumber());
    }
    if (!filter.states().isEmpty()) {
      jpql.append(" and a.state in :states");
      parameters.put("states", filter.states());
    }
    boolean soonest = filter.isOpenOnly();
    if (page.cursor() != null) {
      String[] place = Cursor.parts(page.cursor(), 2);
      jpql.append(
          soonest
              ? " and (a.answerDue > :at or (a.answerDue = :at and a.id > :id))"
              : " and (a.requestedAt < :at or (a.requestedAt = :at and a.id < :id))");
      parameters.put("at", Cursor.time(place[0]));
      parameters.put("id", Cursor.number(place[1]));
    }
    jpql.append(
        soonest ? " order by a.answerDue, a.id" : " order by a.requestedAt desc, a.id desc");
    return rows(jpql.toString(), parameters, page.limit() + 1);
  }

  /** One that the caller may see. */
  Optional<OfResource> open(Long id, Caller caller) {
    Map<String, Object> parameters = new HashMap<>();
    String jpql = FROM + " and a.id = :id" + scope(ActivationFilter.Side.ALL, caller, parameters);
    parameters.put("id", id);
    return rows(jpql, parameters, 1).stream().findFirst();
  }

  private List<OfResource> rows(String jpql, Map<String, Object> parameters, int most) {
    TypedQuery<Object[]> query = em.createQuery(jpql, Object[].class);
    query.setParameter("cancelled", CaseState.CANCELLED);
    parameters.forEach(query::setParameter);
    return query
        .setMaxResults(most)
        .getResultStream()
        .map(row -> new OfResource((ResourceActivation) row[0], (SupportResource) row[1]))
        .toList();
  }

  private static String scope(
      ActivationFilter.Side side, Caller caller, Map<String, Object> parameters) {
    boolean nowhere = caller.municipalities().isEmpty();
    if (side == ActivationFilter.Side.OURS || nowhere) {
      parameters.put("own", caller.institutionId());
      return " and r.institutionId = :own"
          + (side == ActivationFilter.Side.ASKED ? " and 1 = 0" : "");
    }
    parameters.put("scope", caller.municipalities());
    parameters.put("sight", caller.realm());
    if (side == ActivationFilter.Side.ASKED) {
      parameters.put("realm", caller.realm());
      return " and a.requestedRealm = :realm and" + CaseScope.readable();
    }
    parameters.put("own", caller.institutionId());
    return " and (r.institutionId = :own or" + CaseScope.readable() + ")";
  }

  /** The same, read anew and held until the commit. Its case must be held before. */
  ResourceActivation lock(Long id) {
    return em.find(ResourceActivation.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Which resources a chain has asked. */
  Set<Long> asked(Long chainId) {
    return new HashSet<>(
        em.createQuery(
                "select a.resourceId from ResourceActivation a where a.chainId = :chain",
                Long.class)
            .setParameter("chain", chainId)
            .getResultList());
  }

  /** When, and for which cases, a silence ends; the earliest first. */
  List<Object[]> silences(OffsetDateTime until, Set<Long> without, int most) {
    TypedQuery<Object[]> query =
        em.createQuery(
            "select distinct a.answerDue, a.caseId from ResourceActivation a, CaseFile c"
                + " where a.state = :requested and a.answerDue <= :until"
                + " and c.id = a.caseId and c.state <> :cancelled"
                + (without.isEmpty() ? "" : " and a.caseId not in :without")
                + " order by a.answerDue, a.caseId",
            Object[].class);
    query
        .setParameter("requested", ActivationState.REQUESTED)
        .setParameter("until", until)
        .setParameter("cancelled", CaseState.CANCELLED);
    if (!without.isEmpty()) {
      query.setParameter("without", without);
    }
    return query.setMaxResults(most).getResultList();
  }

  /** What has gone unanswered for a case that is held, the earliest first. */
  List<ResourceActivation> silent(Long caseId, OffsetDateTime until) {
    return em.createQuery(
            "select a from ResourceActivation a where a.caseId = :case and a.state = :requested"
                + " and a.answerDue <= :until order by a.answerDue, a.id",
            ResourceActivation.class)
        .setParameter("case", caseId)
        .setParameter("requested", ActivationState.REQUESTED)
        .setParameter("until", until)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Written at once: the next query counts its place. */
  void add(ResourceActivation activation) {
    em.persist(activation);
    activation.head();
    em.flush();
  }
}
