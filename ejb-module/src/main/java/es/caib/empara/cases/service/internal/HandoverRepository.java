package es.caib.empara.cases.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.ActVisibility;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.NextStepState;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.CaseHandover;
import es.caib.empara.cases.entity.NextStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The handovers of cases. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HandoverRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** A handover and its case. */
  record OfCase(CaseHandover handover, CaseFile caseFile) {}

  /** Those of a case by which somebody still sees it. */
  List<CaseHandover> open(Long caseId) {
    return em.createQuery(
            "select h from CaseHandover h where h.caseId = :case and h.endedAt is null"
                + " order by h.movedAt, h.realm",
            CaseHandover.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  /** What nobody has accepted yet in the caller's territory, the longest first. */
  List<OfCase> pending(Caller caller, int most) {
    return caller.municipalities().isEmpty()
        ? List.of()
        : em.createQuery(
                "select h, c from CaseHandover h, CaseFile c where c.id = h.caseId"
                    + " and h.acceptedAt is null and h.endedAt is null"
                    + " and c.state <> :cancelled and c.municipality in :scope"
                    + " order by h.movedAt, h.id",
                Object[].class)
            .setParameter("cancelled", CaseState.CANCELLED)
            .setParameter("scope", caller.municipalities())
            .setMaxResults(most)
            .getResultStream()
            .map(row -> new OfCase((CaseHandover) row[0], (CaseFile) row[1]))
            .toList();
  }

  /** What is to be done on a case by some institutions and others may know of. */
  List<NextStep> openSteps(Long caseId, Collection<String> realms) {
    return em.createQuery(
            "select s from NextStep s where s.caseId = :case and s.institution in :realms"
                + " and s.state = :open and s.visibility = :shared",
            NextStep.class)
        .setParameter("case", caseId)
        .setParameter("realms", realms)
        .setParameter("open", NextStepState.OPEN)
        .setParameter("shared", ActVisibility.SHARED)
        .getResultList();
  }

  /** When whose sight of which case ends, the earliest first. */
  List<Object[]> ending(OffsetDateTime until, Set<Long> without, int most) {
    TypedQuery<Object[]> query =
        em.createQuery(
            "select h.sightUntil, h.caseId from CaseHandover h where h.endedAt is null"
                + " and h.acceptedAt is not null and h.sightUntil <= :until"
                + (without.isEmpty() ? "" : " and h.caseId not in :without")
                + " order by h.sightUntil, h.caseId",
            Object[].class);
    query.setParameter("until", until);
    if (!without.isEmpty()) {
      query.setParameter("without", without);
    }
    return query.setMaxResults(most).getResultList();
  }
}
