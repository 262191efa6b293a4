package es.caib.empara.orders.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.service.CaseScope;
import es.caib.empara.orders.GapKind;
import es.caib.empara.orders.service.GapTally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;

/** Orders of a case that said different things of the same for so long that people heard of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ContradictionTally implements GapTally {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Override
  public List<GapAt> found(OffsetDateTime from, OffsetDateTime before, Caller caller) {
    if (caller.municipalities().isEmpty()) {
      return List.of();
    }
    TypedQuery<Object[]> query =
        em.createQuery(
            "select g.foundAt, c.municipality from OrderGap g"
                + CaseScope.join("g.caseId")
                + "where g.kind = :kind and g.raisedAt is not null"
                + " and g.foundAt >= :from and g.foundAt < :before",
            Object[].class);
    CaseScope.fillInPlace(query, caller);
    return query
        .setParameter("kind", GapKind.CONTRADICTION)
        .setParameter("from", from)
        .setParameter("before", before)
        .getResultStream()
        .map(
            row ->
                new GapAt(
                    GapKind.CONTRADICTION.name(), (String) row[1], (OffsetDateTime) row[0]))
        .toList();
  }
}
