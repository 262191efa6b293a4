package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.alerts.Channel;
import es.caib.empara.alerts.entity.AlertDelivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the pages say of the alerts that they have: that a row has arrived, that it was on a visible
 * page, that the browser has shown its notification. The first time counts, by the database.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Sightings {

  private static final String MINE =
      " where ALERT_ID = ? and INSTITUTION_ID = ? and CHANNEL = ?"
          + " and (RECIPIENT = ? or RECIPIENT = '*')";

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** Rows that a page has received. */
  void received(Caller caller, Collection<Long> alertIds) {
    note(caller, Channel.BOARD, alertIds, false);
  }

  /** Rows that were on a page that could be seen. */
  void displayed(Caller caller, Collection<Long> alertIds) {
    note(caller, Channel.BOARD, alertIds, true);
  }

  /** Alerts of which the browser has shown a notification. */
  void notified(Caller caller, Collection<Long> alertIds) {
    note(caller, Channel.BROWSER, alertIds, true);
  }

  /** The person has come by the link of a message. */
  void followed(Caller caller, Long deliveryId) {
    em.createNativeQuery(
            "update EMP_ALERT_DELIVERY set DISPLAYED_AT = coalesce(DISPLAYED_AT, current_timestamp)"
                + " where MESSAGE_ID is not null and RECIPIENT = ? and MESSAGE_ID ="
                + " (select d.MESSAGE_ID from EMP_ALERT_DELIVERY d"
                + " where d.ID = ? and d.RECIPIENT = ?)")
        .setParameter(1, caller.principal())
        .setParameter(2, deliveryId)
        .setParameter(3, caller.principal())
        .executeUpdate();
  }

  /** The person has taken the alert. */
  void acknowledged(Caller caller, Long alertId) {
    mark("ACKNOWLEDGED_AT", alertId, caller.institutionId(), caller.principal());
  }

  /** Somebody of an institution has acted on the alert. */
  void acted(Long alertId, Long institutionId, String principal) {
    mark("ACTED_AT", alertId, institutionId, principal);
  }

  private void mark(String column, Long alertId, Long institutionId, String principal) {
    em.createNativeQuery(
            "update EMP_ALERT_DELIVERY set "
                + column
                + " = coalesce("
                + column
                + ", current_timestamp) where ALERT_ID = ? and INSTITUTION_ID = ?"
                + " and (RECIPIENT = ? or RECIPIENT = '*')")
        .setParameter(1, alertId)
        .setParameter(2, institutionId)
        .setParameter(3, principal)
        .executeUpdate();
  }

  private void note(Caller caller, Channel channel, Collection<Long> alertIds, boolean seen) {
    if (alertIds.isEmpty()) {
      return;
    }
    // Always in the same order: several boards tell of the same alerts at once.
    Set<Long> ours = new TreeSet<>(ids(caller, Channel.BOARD, AlertDelivery.ALL, alertIds));
    Set<Long> known = new HashSet<>(ids(caller, channel, caller.principal(), ours));
    for (Long alertId : ours) {
      if (!known.contains(alertId)) {
        em.persist(
            AlertDelivery.onScreen(alertId, caller.institutionId(), channel, caller.principal()));
      }
    }
    em.flush();
    for (Long alertId : ours) {
      em.createNativeQuery(
              "update EMP_ALERT_DELIVERY set SENT_AT = coalesce(SENT_AT, current_timestamp),"
                  + " DELIVERED_AT = coalesce(DELIVERED_AT, current_timestamp)"
                  + (seen ? ", DISPLAYED_AT = coalesce(DISPLAYED_AT, current_timestamp)" : "")
                  + MINE)
          .setParameter(1, alertId)
          .setParameter(2, caller.institutionId())
          .setParameter(3, channel.name())
          .setParameter(4, caller.principal())
          .executeUpdate();
    }
  }

  private List<Long> ids(
      Caller caller, Channel channel, String recipient, Collection<Long> alertIds) {
    return alertIds.isEmpty()
        ? List.of()
        : em.createQuery(
                "select d.alertId from AlertDelivery d where d.alertId in :ids"
                    + " and d.institutionId = :institution and d.channel = :channel"
                    + " and d.recipient = :recipient and d.step = 0",
                Long.class)
            .setParameter("ids", alertIds)
            .setParameter("institution", caller.institutionId())
            .setParameter("channel", channel)
            .setParameter("recipient", recipient)
            .getResultList();
  }
}
