package es.caib.empara.alerts.service.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives committed alerts their place in the cursor. A number drawn inside the raising transaction
 * could be seen before a smaller one that commits later, and that alert would be lost to everybody
 * who reads on from there. So the number is drawn afterwards, by one publisher at a time: who holds
 * the row of the counter. A transaction that stays open holds up nobody; its alerts come after.
 */
@ApplicationScoped
public class CursorPublication {

  private static final int BATCH = 500;

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /**
   * What has got its place.
   *
   * @param head the newest cursor
   */
  record Published(long head, List<Long> alertIds) {}

  /**
   * Publishes what is committed and not yet published.
   *
   * @return empty when nothing got a place
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<Published> publish() {
    if (!isPending()) {
      // Without the lock, which would cost a write to the disk.
      return Optional.empty();
    }
    long last = number("select LAST_SEQ from EMP_ALERT_CURSOR where ID = 1 for update");
    // What somebody is changing at this moment is published when that is committed.
    List<?> ids =
        em.createNativeQuery(
                "select ID from EMP_ALERT where UNPUBLISHED = true order by ID"
                    + " fetch first "
                    + BATCH
                    + " rows only for update skip locked")
            .getResultList();
    long next = last;
    List<Long> published = new ArrayList<>();
    for (Object found : ids) {
      next++;
      Long id = ((Number) found).longValue();
      em.createNativeQuery("update EMP_ALERT set SEQ = ?, UNPUBLISHED = false where ID = ?")
          .setParameter(1, next)
          .setParameter(2, id)
          .executeUpdate();
      published.add(id);
    }
    if (published.isEmpty()) {
      return Optional.empty();
    }
    em.createNativeQuery("update EMP_ALERT_CURSOR set LAST_SEQ = ? where ID = 1")
        .setParameter(1, next)
        .executeUpdate();
    mark("QUEUED_AT", published);
    return Optional.of(new Published(next, published));
  }

  /** The open boards were told of alerts that got their place. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void told(List<Long> alertIds) {
    mark("SENT_AT", alertIds);
  }

  private void mark(String column, List<Long> alertIds) {
    Query update =
        em.createNativeQuery(
            "update EMP_ALERT_DELIVERY set "
                + column
                + " = current_timestamp where RECIPIENT = '*' and "
                + column
                + " is null and ALERT_ID in (?"
                + ", ?".repeat(alertIds.size() - 1)
                + ")");
    for (int place = 0; place < alertIds.size(); place++) {
      update.setParameter(place + 1, alertIds.get(place));
    }
    update.executeUpdate();
  }

  /** The newest published cursor. */
  @Transactional(Transactional.TxType.REQUIRED)
  public long head() {
    return number("select LAST_SEQ from EMP_ALERT_CURSOR where ID = 1");
  }

  /** Whether something committed waits to be published. */
  @Transactional(Transactional.TxType.REQUIRED)
  public boolean isPending() {
    return !em.createNativeQuery(
            "select ID from EMP_ALERT where UNPUBLISHED = true fetch first 1 rows only")
        .getResultList()
        .isEmpty();
  }

  private long number(String sql) {
    return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
  }
}
