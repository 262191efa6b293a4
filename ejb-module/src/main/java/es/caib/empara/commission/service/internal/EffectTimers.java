package es.caib.empara.commission.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.institutions.service.RealmNotReady;
import es.caib.empara.shared.service.Readiness;
import es.caib.empara.shared.service.Trace;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets resolutions take effect on their day, on every node; the database decides who does which
 * step. What came due while the server was down is done when it is up again.
 */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EffectTimers {

  private static final Logger LOG = Logger.getLogger(EffectTimers.class.getName());
  private static final int BATCH = 50;

  @Inject private Readiness readiness;
  @Inject private Effects effects;

  private final AtomicBoolean looking = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void look() {
    run();
  }

  /** Something was resolved that may hold at once. */
  @Asynchronous
  public void soon() {
    run();
  }

  private void run() {
    if (!readiness.isReady() || !looking.compareAndSet(false, true)) {
      return;
    }
    try {
      Set<Long> tried = new HashSet<>();
      boolean more = true;
      while (more) {
        List<Long> due = effects.due(BATCH).stream().filter(tried::add).toList();
        due.forEach(this::take);
        more = !due.isEmpty();
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Resolutions could not be looked at: {0}", Trace.of(failure));
    } finally {
      looking.set(false);
    }
  }

  private void take(Long step) {
    try {
      effects.take(step);
    } catch (RuntimeException failure) {
      effects.failed(step, fault(failure));
      LOG.log(
          Level.WARNING,
          "Step {0} of a resolution failed and is tried again: {1}",
          new Object[] {step, Trace.of(failure)});
    }
  }

  private static String fault(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof RealmNotReady notReady) {
        return notReady.reasonKey();
      }
    }
    return "step.fault.unknown";
  }
}
