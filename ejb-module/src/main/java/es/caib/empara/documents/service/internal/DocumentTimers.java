package es.caib.empara.documents.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.documents.service.DocumentKeyService;
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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * After a new key, encrypts anew what older keys hold, on every node; the database decides which
 * content is whose. People read meanwhile.
 */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DocumentTimers {

  private static final Logger LOG = Logger.getLogger(DocumentTimers.class.getName());

  /** What cannot be opened stays behind; it is no use to try it every few seconds. */
  private static final long REST_NANOS = Duration.ofMinutes(10).toNanos();

  @Inject private Readiness readiness;
  @Inject private KeyUpkeep upkeep;
  @Inject private DocumentKeyService keys;

  private final AtomicBoolean running = new AtomicBoolean();
  private volatile long left;
  private volatile long restsUntil;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void look() {
    if (!readiness.isReady() || !running.compareAndSet(false, true)) {
      return;
    }
    try {
      if (upkeep.isWrappedByAnOlder()) {
        keys.rewrap();
      }
      long behind = upkeep.behind();
      if (behind > 0 && (behind != left || System.nanoTime() - restsUntil > 0)) {
        reseal();
      }
    } catch (RuntimeException failure) {
      LOG.log(
          Level.WARNING, "The keys of the documents are looked at again: {0}", Trace.of(failure));
    } finally {
      running.set(false);
    }
  }

  private void reseal() {
    Long after = 0L;
    while (after != null) {
      after = keys.reseal(after);
    }
    left = upkeep.behind();
    restsUntil = System.nanoTime() + REST_NANOS;
  }
}
