package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/** Counts in the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CountedCases implements CaseNumbers {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Override
  public List<Count> watched(Collection<String> municipalities) {
    return municipalities.isEmpty()
        ? List.of()
        : em.createQuery(
                "select c.municipality, c.riskLevel, count(c) from CaseFile c"
                    + " where c.municipality in :places and c.state in :watched"
                    + " group by c.municipality, c.riskLevel",
                Object[].class)
            .setParameter("places", municipalities)
            .setParameter("watched", EnumSet.of(CaseState.ACTIVE, CaseState.SUPERVISED))
            .getResultStream()
            .map(row -> new Count((String) row[0], level((RiskLevel) row[1]), (Long) row[2]))
            .toList();
  }

  private static String level(RiskLevel level) {
    return level == null ? null : level.present().name();
  }
}
