package es.caib.empara.people.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.people.service.StaffRounds;
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
 * Looks soon after the start and once an hour, on every node, whose access and whose training lapse
 * and which yearly lists open or close; so a day on which the server was down is not lost. Each is
 * asked again when its row is held.
 */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StaffTimers {

  private static final Logger LOG = Logger.getLogger(StaffTimers.class.getName());

  @Inject private Readiness readiness;
  @Inject private StaffCalendar calendar;
  @Inject private StaffRounds rounds;
  @Inject private BusinessClock clock;

  private volatile boolean looked;

  /** As soon as the house is ready. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void first() {
    if (!looked) {
      look();
    }
  }

  @Schedule(hour = "*", minute = "7", persistent = false)
  void look() {
    if (!readiness.isReady()) {
      return;
    }
    looked = true;
    // Where a day takes minutes, nobody could come in often enough to keep an access.
    if (!clock.isFast()) {
      each(calendar::unused, rounds::lapse);
      each(calendar::trainingDue, rounds::train);
      each(calendar::listsDue, rounds::openList);
      each(calendar::listsOver, rounds::closeList);
    }
  }

  /** One that fails keeps none of the others from being done. */
  private static <T> void each(Supplier<List<T>> due, Consumer<T> work) {
    try {
      for (T one : due.get()) {
        tryOne(one, work);
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The people could not be looked at: {0}", Trace.of(failure));
    }
  }

  private static <T> void tryOne(T one, Consumer<T> work) {
    try {
      work.accept(one);
    } catch (RuntimeException overtaken) {
      LOG.log(
          Level.WARNING,
          "{0} of the people failed and is tried again in an hour: {1}",
          new Object[] {one, Trace.of(overtaken)});
    }
  }
}
