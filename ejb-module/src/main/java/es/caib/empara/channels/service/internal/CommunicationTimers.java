package es.caib.empara.channels.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.channels.service.CommunicationRounds;
import es.caib.empara.shared.service.BusinessClock;
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
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks once an hour, on every node, which cards are to be confirmed and who has come in since a
 * circular was sent out. Each is asked again when its row is held.
 */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CommunicationTimers {

  private static final Logger LOG = Logger.getLogger(CommunicationTimers.class.getName());

  @Inject private Readiness readiness;
  @Inject private ContactStanding standing;
  @Inject private CircularAudience audience;
  @Inject private CommunicationRounds rounds;
  @Inject private BusinessClock clock;

  @Schedule(hour = "*", minute = "23", persistent = false)
  void look() {
    // Where a day takes minutes, every look would find another quarter over.
    if (readiness.isReady() && !clock.isFast()) {
      each(standing::toTell, rounds::tellContacts);
      each(audience::incomplete, rounds::askLateComers);
    }
  }

  /** One that fails keeps none of the others from being done. */
  private static <T> void each(Supplier<List<T>> due, Consumer<T> work) {
    try {
      for (T one : due.get()) {
        tryOne(one, work);
      }
    } catch (RuntimeException failure) {
      LOG.log(
          Level.WARNING, "Contacts and circulars could not be looked at: {0}", Trace.of(failure));
    }
  }

  private static <T> void tryOne(T one, Consumer<T> work) {
    try {
      work.accept(one);
    } catch (RuntimeException overtaken) {
      LOG.log(
          Level.WARNING,
          "{0} of contacts and circulars failed and is tried again in an hour: {1}",
          new Object[] {one, Trace.of(overtaken)});
    }
  }
}
