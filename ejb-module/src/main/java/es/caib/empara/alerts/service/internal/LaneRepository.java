package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.DeliveryState;
import es.caib.empara.alerts.entity.AlertDelivery;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the lanes stand, and what was put aside in them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LaneRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** A lane; a quiet one has nothing. */
  record Lane(int waiting, OffsetDateTime waitingSince, int parked, OffsetDateTime lastSentAt) {

    static final Lane QUIET = new Lane(0, null, 0, null);
  }

  /** A message that was put aside, and how its alert stands. */
  record Parked(AlertDelivery delivery, AlertState state) {}

  /** Every lane that has ever had something. */
  Map<String, Lane> all() {
    Map<String, Lane> lanes = new HashMap<>();
    for (Object found :
        em.createNativeQuery(
                "select LANE, sum(case when STATE = 'WAITING' then 1 else 0 end),"
                    + " min(case when STATE = 'WAITING' then COMMITTED_AT end),"
                    + " sum(case when STATE = 'PARKED' then 1 else 0 end), max(SENT_AT)"
                    + " from EMP_ALERT_DELIVERY where LANE is not null group by LANE")
            .getResultList()) {
      Object[] row = (Object[]) found;
      lanes.put(
          (String) row[0],
          new Lane(
              ((Number) row[1]).intValue(),
              DatabaseTime.of(row[2]),
              ((Number) row[3]).intValue(),
              DatabaseTime.of(row[4])));
    }
    return lanes;
  }

  /** One more than a page of what was put aside, the oldest first. */
  List<Parked> parked(PageRequest page) {
    long after = page.cursor() == null ? 0 : Cursor.number(Cursor.parts(page.cursor(), 1)[0]);
    return em.createQuery(
            "select d, a.state from AlertDelivery d join Alert a on a.id = d.alertId"
                + " where d.state = :parked and d.id > :after order by d.id",
            Object[].class)
        .setParameter("parked", DeliveryState.PARKED)
        .setParameter("after", after)
        .setMaxResults(page.limit() + 1)
        .getResultStream()
        .map(row -> new Parked((AlertDelivery) row[0], (AlertState) row[1]))
        .toList();
  }

  /** Puts parked messages back into their lanes, as if they had just been written. */
  int retry(Set<Long> ids) {
    int count = 0;
    for (Long id : ids) {
      count +=
          em.createNativeQuery(
                  "update EMP_ALERT_DELIVERY set STATE = 'WAITING', ATTEMPTS = 0, FAULT = null,"
                      + " COMMITTED_AT = current_timestamp, NEXT_ATTEMPT_AT = current_timestamp"
                      + " where ID = ? and STATE = 'PARKED'")
              .setParameter(1, id)
              .executeUpdate();
    }
    return count;
  }

  /** Takes parked messages out of their lanes for good. */
  int discard(Set<Long> ids, String reason) {
    int count = 0;
    for (Long id : ids) {
      count +=
          em.createNativeQuery(
                  "update EMP_ALERT_DELIVERY set STATE = 'WITHDRAWN', FAULT = ?"
                      + " where ID = ? and STATE = 'PARKED'")
              .setParameter(1, reason)
              .setParameter(2, id)
              .executeUpdate();
    }
    return count;
  }
}
