package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.Roles;
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

/** Looks at the duty of each desk on every node; the database decides who judges which. */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DutyTimers {

  private static final Logger LOG = Logger.getLogger(DutyTimers.class.getName());

  @Inject private Readiness readiness;
  @Inject private DutyDesks desks;
  @Inject private DutyRound round;

  @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
  void look() {
    if (!readiness.isReady()) {
      return;
    }
    for (Long institution : desks.institutions()) {
      try {
        round.judge(institution);
      } catch (RuntimeException failure) {
        LOG.log(Level.SEVERE, "A desk could not be judged: {0}", Trace.of(failure));
      }
    }
  }
}
