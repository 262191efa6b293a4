package es.caib.empara.channels.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.channels.service.RequestRounds;
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
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every ten minutes, on every node, which requests nobody has answered in time; so an hour in
 * which the server was down is not lost. Each is asked again when its case is held.
 */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RequestTimers {

  private static final Logger LOG = Logger.getLogger(RequestTimers.class.getName());

  @Inject private Readiness readiness;
  @Inject private RequestsOverdue overdue;
  @Inject private RequestRounds rounds;
  @Inject private BusinessClock clock;

  @Schedule(hour = "*", minute = "*/10", persistent = false)
  void look() {
    // Where a day takes minutes, nobody could answer in time.
    if (readiness.isReady() && !clock.isFast()) {
      try {
        overdue.now().forEach(this::tryOne);
      } catch (RuntimeException failure) {
        LOG.log(Level.WARNING, "The requests could not be looked at: {0}", Trace.of(failure));
      }
    }
  }

  /** One that fails keeps none of the others from climbing. */
  private void tryOne(Long requestId) {
    try {
      rounds.escalate(requestId);
    } catch (RuntimeException overtaken) {
      LOG.log(
          Level.WARNING,
          "Request {0} failed to climb and is tried again: {1}",
          new Object[] {requestId.toString(), Trace.of(overtaken)});
    }
  }
}
