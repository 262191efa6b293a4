package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.Channel;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What waits to leave the house, in lanes. A lane is emptied by one worker at a time; what it holds
 * is leased, so that after the end of a node another goes on. All times are the database's.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Outbox {

  static final String REFUSED = "refused";
  static final String GIVEN_UP = "given-up";

  /** Longer than the longest that a courier may take. */
  private static final Duration LEASE = Duration.ofSeconds(60);

  private static final int MOST_TOGETHER = 500;
  private static final int LONGEST_FAULT = 200;
  private static final String WAITING_IN_LANE = " where LANE = ? and STATE = 'WAITING'";

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Inject private Event<MessageParked> parked;

  /**
   * What one person is told by one message.
   *
   * @param ids of the deliveries, at least one
   * @param attempts how often it was tried, this one included
   * @param waitingSince when the first of them was put into the outbox
   */
  record Bundle(
      Channel channel,
      Long institutionId,
      String recipient,
      List<Long> ids,
      List<Alert> alerts,
      int attempts,
      OffsetDateTime waitingSince) {}

  /** The lanes in which something can go out now. */
  public List<String> lanes() {
    List<String> lanes = new ArrayList<>();
    em.createNativeQuery(
            "select distinct LANE from EMP_ALERT_DELIVERY where STATE = 'WAITING'"
                + " and NEXT_ATTEMPT_AT <= ? and (LEASED_UNTIL is null or LEASED_UNTIL < ?)")
        .setParameter(1, DatabaseTime.now(em))
        .setParameter(2, DatabaseTime.now(em))
        .getResultList()
        .forEach(lane -> lanes.add((String) lane));
    return lanes;
  }

  /** Takes the next bundle of a lane; empty when nothing can go out now. */
  Optional<Bundle> take(String lane) {
    withdraw(lane);
    OffsetDateTime now = DatabaseTime.now(em);
    String recipient = first(lane, now);
    while (recipient != null) {
      OffsetDateTime pauseEnds = pauseEnds(lane, recipient);
      if (pauseEnds == null || !pauseEnds.isAfter(now)) {
        return Optional.of(lease(lane, recipient, now));
      }
      defer(lane, recipient, pauseEnds);
      recipient = first(lane, now);
    }
    return Optional.empty();
  }

  /** The other side has taken a bundle over. */
  void sent(Bundle bundle, String messageId) {
    each(
        "update EMP_ALERT_DELIVERY set STATE = 'SENT', SENT_AT = current_timestamp,"
            + " LEASED_UNTIL = null, NEXT_ATTEMPT_AT = current_timestamp, FAULT = null,"
            + " MESSAGE_ID = ? where ID = ?",
        bundle.ids(),
        messageId);
  }

  /** It was not taken over: tried again later, or put aside when that is of no use any more. */
  void failed(Bundle bundle, NotDelivered why) {
    OffsetDateTime now = DatabaseTime.now(em);
    boolean over = bundle.waitingSince().plus(Settings.current().deliveryGiveUp()).isBefore(now);
    String fault = abridged(why.getMessage());
    if (why.isForGood() || over) {
      each(
          "update EMP_ALERT_DELIVERY set STATE = 'PARKED', LEASED_UNTIL = null, FAULT = ?"
              + " where ID = ?",
          bundle.ids(),
          fault);
      parked.fire(
          new MessageParked(
              bundle.channel(), bundle.institutionId(), why.isForGood() ? REFUSED : GIVEN_UP));
      return;
    }
    OffsetDateTime next = now.plus(Backoff.after(bundle.attempts(), RandomGenerator.getDefault()));
    for (Long id : bundle.ids()) {
      em.createNativeQuery(
              "update EMP_ALERT_DELIVERY set LEASED_UNTIL = null, NEXT_ATTEMPT_AT = ?, FAULT = ?"
                  + " where ID = ?")
          .setParameter(1, next)
          .setParameter(2, fault)
          .setParameter(3, id)
          .executeUpdate();
    }
  }

  /** What warned of an alert that somebody has taken meanwhile is not needed any more. */
  private void withdraw(String lane) {
    em.createNativeQuery(
            "update EMP_ALERT_DELIVERY set STATE = 'WITHDRAWN'"
                + WAITING_IN_LANE
                + " and LEASED_UNTIL is null and not exists (select 1 from EMP_ALERT a"
                + " where a.ID = EMP_ALERT_DELIVERY.ALERT_ID and a.STATE = 'OPEN')")
        .setParameter(1, lane)
        .executeUpdate();
  }

  private String first(String lane, OffsetDateTime now) {
    List<?> first =
        waiting("RECIPIENT", lane, null, now, " fetch first 1 rows only for update skip locked");
    return first.isEmpty() ? null : (String) first.get(0);
  }

  private List<?> waiting(
      String columns, String lane, String recipient, OffsetDateTime now, String rest) {
    Query query =
        em.createNativeQuery(
            "select "
                + columns
                + " from EMP_ALERT_DELIVERY"
                + WAITING_IN_LANE
                + " and NEXT_ATTEMPT_AT <= ? and (LEASED_UNTIL is null or LEASED_UNTIL < ?)"
                + (recipient == null ? "" : " and RECIPIENT = ?")
                + " order by NEXT_ATTEMPT_AT, ID"
                + rest);
    query.setParameter(1, lane).setParameter(2, now).setParameter(3, now);
    if (recipient != null) {
      query.setParameter(4, recipient);
    }
    return query.getResultList();
  }

  private OffsetDateTime pauseEnds(String lane, String recipient) {
    Object last =
        em.createNativeQuery(
                "select max(SENT_AT) from EMP_ALERT_DELIVERY where RECIPIENT = ? and CHANNEL = ?")
            .setParameter(1, recipient)
            .setParameter(2, channel(lane).name())
            .getSingleResult();
    return last == null ? null : DatabaseTime.of(last).plus(Settings.current().deliveryPause());
  }

  private void defer(String lane, String recipient, OffsetDateTime until) {
    em.createNativeQuery(
            "update EMP_ALERT_DELIVERY set NEXT_ATTEMPT_AT = ?"
                + WAITING_IN_LANE
                + " and RECIPIENT = ? and NEXT_ATTEMPT_AT < ?")
        .setParameter(1, until)
        .setParameter(2, lane)
        .setParameter(3, recipient)
        .setParameter(4, until)
        .executeUpdate();
  }

  private Bundle lease(String lane, String recipient, OffsetDateTime now) {
    List<Long> ids = new ArrayList<>();
    List<Long> alertIds = new ArrayList<>();
    int attempts = 1;
    OffsetDateTime since = now;
    for (Object found :
        waiting(
            "ID, ALERT_ID, ATTEMPTS, COMMITTED_AT",
            lane,
            recipient,
            now,
            " fetch first " + MOST_TOGETHER + " rows only for update skip locked")) {
      Object[] row = (Object[]) found;
      ids.add(((Number) row[0]).longValue());
      alertIds.add(((Number) row[1]).longValue());
      attempts = Math.max(attempts, ((Number) row[2]).intValue() + 1);
      OffsetDateTime committed = DatabaseTime.of(row[3]);
      since = committed.isBefore(since) ? committed : since;
    }
    OffsetDateTime until = now.plus(LEASE);
    for (Long id : ids) {
      em.createNativeQuery(
              "update EMP_ALERT_DELIVERY set LEASED_UNTIL = ?, ATTEMPTS = ATTEMPTS + 1,"
                  + " QUEUED_AT = coalesce(QUEUED_AT, current_timestamp) where ID = ?")
          .setParameter(1, until)
          .setParameter(2, id)
          .executeUpdate();
    }
    List<Alert> alerts =
        em.createQuery("select a from Alert a where a.id in :ids order by a.id", Alert.class)
            .setParameter("ids", alertIds)
            .getResultList();
    return new Bundle(channel(lane), institution(lane), recipient, ids, alerts, attempts, since);
  }

  private void each(String update, List<Long> ids, String value) {
    for (Long id : ids) {
      em.createNativeQuery(update).setParameter(1, value).setParameter(2, id).executeUpdate();
    }
  }

  private static Channel channel(String lane) {
    return Channel.valueOf(lane.substring(0, lane.indexOf(':')));
  }

  private static Long institution(String lane) {
    return Long.valueOf(lane.substring(lane.indexOf(':') + 1));
  }

  private static String abridged(String text) {
    return text.length() <= LONGEST_FAULT ? text : text.substring(0, LONGEST_FAULT);
  }
}
