package es.caib.empara.audit.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.audit.AccessExcess;
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

/** Looks into the log every half a minute, on every node; the database keeps each note once. */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditTimers {

  private static final Logger LOG = Logger.getLogger(AuditTimers.class.getName());

  @Inject private Readiness readiness;
  @Inject private ExcessWatch watch;

  @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
  void look() {
    if (readiness.isReady()) {
      for (AccessExcess excess : AccessExcess.values()) {
        look(excess);
      }
    }
  }

  private void look(AccessExcess excess) {
    try {
      watch.look(excess);
    } catch (RuntimeException overtaken) {
      // Another node noted the same at the same moment, or the database is away: the next look
      // comes.
      LOG.log(Level.INFO, "A look into the operations log failed: {0}", Trace.of(overtaken));
    }
  }
}
