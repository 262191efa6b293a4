package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Short messages that the gateway has taken and of which nobody knows yet whether they arrived. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Receipts {

  /** After this the gateway is not asked any more; the message stays as sent. */
  private static final Duration ASKED_FOR = Duration.ofHours(24);

  private static final int BATCH = 20;

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Inject private Event<MessageParked> parked;

  /** A message by the gateway's name, and how often it was asked for. */
  record Open(String messageId, Long institutionId) {}

  /** Some messages that should be asked for now; they are not asked for again for a while. */
  List<Open> take() {
    OffsetDateTime now = DatabaseTime.now(em);
    List<Open> open = new ArrayList<>();
    for (Object found :
        em.createNativeQuery(
                "select ID, MESSAGE_ID, INSTITUTION_ID, ATTEMPTS from EMP_ALERT_DELIVERY"
                    + " where CHANNEL = 'SMS' and STATE = 'SENT' and MESSAGE_ID is not null"
                    + " and SENT_AT > ? and NEXT_ATTEMPT_AT <= ?"
                    + " order by NEXT_ATTEMPT_AT, ID fetch first "
                    + BATCH
                    + " rows only for update skip locked")
            .setParameter(1, now.minus(ASKED_FOR))
            .setParameter(2, now)
            .getResultList()) {
      Object[] row = (Object[]) found;
      int attempts = ((Number) row[3]).intValue();
      em.createNativeQuery(
              "update EMP_ALERT_DELIVERY set NEXT_ATTEMPT_AT = ?, ATTEMPTS = ATTEMPTS + 1"
                  + " where ID = ?")
          .setParameter(1, now.plus(Backoff.after(attempts, RandomGenerator.getDefault())))
          .setParameter(2, ((Number) row[0]).longValue())
          .executeUpdate();
      Open message = new Open((String) row[1], ((Number) row[2]).longValue());
      if (!open.contains(message)) {
        open.add(message);
      }
    }
    return open;
  }

  /** The device has it. */
  void delivered(Open message) {
    em.createNativeQuery(
            "update EMP_ALERT_DELIVERY set STATE = 'DELIVERED', DELIVERED_AT = current_timestamp"
                + " where CHANNEL = 'SMS' and STATE = 'SENT' and MESSAGE_ID = ?")
        .setParameter(1, message.messageId())
        .executeUpdate();
  }

  /** The gateway says that it will not arrive. */
  void lost(Open message) {
    em.createNativeQuery(
            "update EMP_ALERT_DELIVERY set STATE = 'PARKED', FAULT = 'lost'"
                + " where CHANNEL = 'SMS' and STATE = 'SENT' and MESSAGE_ID = ?")
        .setParameter(1, message.messageId())
        .executeUpdate();
    parked.fire(new MessageParked(Channel.SMS, message.institutionId(), Outbox.REFUSED));
  }
}
