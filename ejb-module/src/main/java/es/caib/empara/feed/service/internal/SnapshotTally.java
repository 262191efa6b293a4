package es.caib.empara.feed.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.CaseState;
import es.caib.empara.feed.ReconciliationKind;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.orders.service.GapTally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Orders on which the courts' daily list and we differ. One that differs for days counts once, when
 * it was found.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SnapshotTally implements GapTally {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Override
  public List<GapAt> found(OffsetDateTime from, OffsetDateTime before, Caller caller) {
    if (caller.municipalities().isEmpty()) {
      return List.of();
    }
    boolean centre = caller.institutionKind() == InstitutionKind.COORDINATING_CENTRE;
    Query query =
        em.createNativeQuery(
            "select g.GAP, extract(epoch from min(r.COMPARED_AT)), c.MUNICIPALITY"
                + " from EMP_RECONCILIATION_GAP g"
                + " join EMP_RECONCILIATION r on r.ID = g.REPORT_ID"
                + " left join EMP_CASE_FILE c on c.ID = g.CASE_ID and c.STATE <> ?"
                + " and c.MUNICIPALITY in ("
                + String.join(", ", Collections.nCopies(caller.municipalities().size(), "?"))
                + ") where r.KIND = ? and r.COMPARED_AT is not null and (c.ID is not null"
                + (centre ? " or g.CASE_ID is null)" : ")")
                + " group by g.ORDER_ID, g.GAP, c.MUNICIPALITY");
    int place = 1;
    query.setParameter(place++, CaseState.CANCELLED.name());
    for (String municipality : caller.municipalities()) {
      query.setParameter(place++, municipality);
    }
    query.setParameter(place, ReconciliationKind.SNAPSHOT.name());
    List<GapAt> found = new ArrayList<>();
    for (Object row : query.getResultList()) {
      Object[] columns = (Object[]) row;
      OffsetDateTime at =
          Instant.ofEpochSecond(((Number) columns[1]).longValue()).atOffset(ZoneOffset.UTC);
      if (!at.isBefore(from) && at.isBefore(before)) {
        found.add(new GapAt((String) columns[0], (String) columns[2], at));
      }
    }
    return found;
  }
}
