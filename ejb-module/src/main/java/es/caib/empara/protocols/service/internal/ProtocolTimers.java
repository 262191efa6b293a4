package es.caib.empara.protocols.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.protocols.service.ProtocolRounds;
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
 * Looks once an hour, on every node, which versions have come to their day; so a day on which the
 * server was down is not lost. Each is asked again when its row is held.
 */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProtocolTimers {

  private static final Logger LOG = Logger.getLogger(ProtocolTimers.class.getName());

  @Inject private Readiness readiness;
  @Inject private ProtocolCalendar calendar;
  @Inject private ProtocolRounds rounds;

  @Schedule(hour = "*", minute = "3", persistent = false)
  void look() {
    if (readiness.isReady()) {
      try {
        calendar.due().forEach(this::comeIntoForce);
      } catch (RuntimeException failure) {
        LOG.log(Level.WARNING, "The protocols could not be looked at: {0}", Trace.of(failure));
      }
    }
  }

  /** One that fails keeps none of the others from being done. */
  private void comeIntoForce(Long versionId) {
    try {
      rounds.comeIntoForce(versionId);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "A protocol did not come into force: {0}", Trace.of(failure));
    }
  }
}
