package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Reach;
import es.caib.empara.alerts.Channel;
import es.caib.empara.alerts.entity.Letter;
import es.caib.empara.shared.service.Readiness;
import es.caib.empara.shared.service.Trace;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends the letters that are due, one after the other; alerts have lanes of their own. */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LetterTimers {

  private static final Logger LOG = Logger.getLogger(LetterTimers.class.getName());
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(2);

  @Inject private Readiness readiness;
  @Inject private LetterBox box;
  @Inject private Couriers couriers;
  @Inject private Reach reach;

  private final AtomicBoolean sending = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void look() {
    Optional<Courier> mail = couriers.of(Channel.MAIL);
    if (mail.isEmpty() || !readiness.isReady() || !sending.compareAndSet(false, true)) {
      return;
    }
    try {
      // One at a time: a lease is as long as one may take.
      for (Optional<Letter> due = box.take(); due.isPresent(); due = box.take()) {
        send(mail.get(), due.get());
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Letters wait for the next time: {0}", Trace.of(failure));
    } finally {
      sending.set(false);
    }
  }

  private void send(Courier mail, Letter letter) {
    try {
      Reach.Contact contact = reach.of(List.of(letter.recipient())).get(letter.recipient());
      if (contact == null || contact.email() == null) {
        throw new NotDelivered(true, "no address", null);
      }
      mail.hand(
          new Message(
              letter.reference(),
              contact.email(),
              letter.subject(),
              letter.content(),
              letter.calendar()));
      box.sent(letter.id());
    } catch (NotDelivered failure) {
      box.failed(letter.id(), failure, pause(letter.attempts()));
    }
  }

  /** Twice as long each time. */
  static Duration pause(int attempts) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 7));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
