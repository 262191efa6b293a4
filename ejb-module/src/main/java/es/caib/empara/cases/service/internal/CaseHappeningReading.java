package es.caib.empara.cases.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ContactOutcome;
import es.caib.empara.cases.IncidentKind;
import es.caib.empara.cases.service.CaseHappenings;
import es.caib.empara.cases.service.CaseScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads times of acts and incidents. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseHappeningReading implements CaseHappenings {

  /** Whoever did not want to be attended was reached. */
  private static final Set<ContactOutcome> REACHED =
      EnumSet.of(ContactOutcome.REACHED, ContactOutcome.REFUSED);

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Override
  public List<ActAt> acts(OffsetDateTime from, OffsetDateTime before, Caller caller) {
    TypedQuery<Object[]> query =
        em.createQuery(
            "select a.caseId, a.occurredAt, a.kind, a.outcome from CaseAct a"
                + CaseScope.join("a.caseId")
                + "where (a.occurredAt >= :from and a.occurredAt < :before)"
                + " or (a.kind = :contact and a.outcome in :reached)",
            Object[].class);
    CaseScope.fillInPlace(query, caller);
    return query
        .setParameter("from", from)
        .setParameter("before", before)
        .setParameter("contact", ActKind.FIRST_CONTACT)
        .setParameter("reached", REACHED)
        .getResultStream()
        .map(
            row ->
                new ActAt(
                    (Long) row[0],
                    (OffsetDateTime) row[1],
                    row[2] == ActKind.FIRST_CONTACT && REACHED.contains(row[3])))
        .toList();
  }

  @Override
  public List<BreachAt> breaches(OffsetDateTime from, OffsetDateTime before, Caller caller) {
    TypedQuery<Object[]> query =
        em.createQuery(
            "select c.municipality, i.occurredAt from Incident i"
                + CaseScope.join("i.caseId")
                + "where i.kind = :breach and i.orderId is not null"
                + " and i.occurredAt >= :from and i.occurredAt < :before",
            Object[].class);
    CaseScope.fillInPlace(query, caller);
    return query
        .setParameter("breach", IncidentKind.BREACH)
        .setParameter("from", from)
        .setParameter("before", before)
        .getResultStream()
        .map(row -> new BreachAt((String) row[0], (OffsetDateTime) row[1]))
        .toList();
  }
}
