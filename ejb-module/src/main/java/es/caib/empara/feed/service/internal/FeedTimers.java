package es.caib.empara.feed.service.internal;

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

/** What must go on without a person, on every node; the database decides who does it. */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedTimers {

  private static final Logger LOG = Logger.getLogger(FeedTimers.class.getName());

  @Inject private Readiness readiness;
  @Inject private EventIntake intake;
  @Inject private Sweep sweep;
  @Inject private QueueCheck check;
  @Inject private Reconciler reconciler;
  @Inject private Probe probe;

  /** Applies what can be applied by now, and tells of what lies too long. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void watchQueue() {
    if (readiness.isReady()) {
      if (sweep.takeDue()) {
        intake.applyWaiting();
      }
      check.tell();
    }
  }

  /** Shows that the way from the door to the boards is open. */
  @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
  void probe() {
    if (readiness.isReady()) {
      probe.send();
    }
  }

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void reconcile() {
    if (!readiness.isReady()) {
      return;
    }
    try {
      while (reconciler.next()) {
        LOG.info("A reconciliation report was made");
      }
    } catch (RuntimeException failure) {
      LOG.log(
          Level.WARNING,
          "A reconciliation report failed and is tried again: {0}",
          Trace.of(failure));
    }
  }
}
