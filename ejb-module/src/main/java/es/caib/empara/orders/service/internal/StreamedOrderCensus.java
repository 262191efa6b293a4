package es.caib.empara.orders.service.internal;

import es.caib.empara.cases.service.CaseCensus;
import es.caib.empara.cases.service.CaseSituation;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.service.OpenOrder;
import es.caib.empara.orders.service.OrderCensus;
import es.caib.empara.shared.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads scalar rows in portions by id. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StreamedOrderCensus implements OrderCensus {

  private static final int PORTION = 1000;

  private static final String OPEN =
      " from ProtectionOrder o where o.state = :granted and o.sameAs is null and exists ("
          + "select m.id from ProtectionMeasure m where m.orderPk = o.id"
          + " and m.state in :protecting and m.validFrom <= :day"
          + " and (m.lastDay is null or m.lastDay >= :day))";

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Inject private CaseCensus cases;

  @Override
  public Fingerprint orders() {
    Fingerprint lines = new Fingerprint();
    long last = 0;
    List<Object[]> portion;
    do {
      portion =
          portion(
              "select o.id, o.orderId, o.caseId, o.state, o.nig from ProtectionOrder o"
                  + " where o.id > :last order by o.id",
              last);
      Map<Long, CaseSituation> ofCases =
          cases.byId(portion.stream().map(row -> (Long) row[2]).toList());
      for (Object[] row : portion) {
        lines.add(row[1], ofCases.get((Long) row[2]).caseNumber(), row[3], row[4]);
        last = (Long) row[0];
      }
    } while (portion.size() == PORTION);
    return lines;
  }

  @Override
  public Fingerprint measures() {
    Fingerprint lines = new Fingerprint();
    long last = 0;
    List<Object[]> portion;
    do {
      portion =
          portion(
              "select m.id, o.orderId, m.measureId, m.kind, m.validFrom, m.validUntil"
                  + " from ProtectionMeasure m, ProtectionOrder o where o.id = m.orderPk"
                  + " and m.id > :last order by m.id",
              last);
      for (Object[] row : portion) {
        lines.add(row[1], row[2], row[3], row[4], row[5]);
        last = (Long) row[0];
      }
    } while (portion.size() == PORTION);
    return lines;
  }

  private List<Object[]> portion(String jpql, long last) {
    return em.createQuery(jpql, Object[].class)
        .setParameter("last", last)
        .setMaxResults(PORTION)
        .getResultList();
  }

  @Override
  public List<OpenOrder> open(LocalDate day) {
    return em.createQuery(
            "select new es.caib.empara.orders.service.OpenOrder(o.orderId, o.nig, o.caseId)" + OPEN,
            OpenOrder.class)
        .setParameter("granted", OrderState.GRANTED)
        .setParameter("protecting", OrderRepository.PROTECTING)
        .setParameter("day", day)
        .getResultList();
  }

  @Override
  public Map<Long, Long> openByCase(LocalDate day, long fromCaseId, long toCaseId) {
    return em.createQuery(
            "select o.caseId, count(o)"
                + OPEN
                + " and o.caseId between :from and :to group by o.caseId",
            Object[].class)
        .setParameter("granted", OrderState.GRANTED)
        .setParameter("protecting", OrderRepository.PROTECTING)
        .setParameter("day", day)
        .setParameter("from", fromCaseId)
        .setParameter("to", toCaseId)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }
}
