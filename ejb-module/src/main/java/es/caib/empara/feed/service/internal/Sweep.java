package es.caib.empara.feed.service.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether all that waits must be tried again. So it is once after the start: this version may
 * understand what an older one did not, and a node that died may have left behind what could be
 * applied.
 */
@ApplicationScoped
class Sweep {

  private final AtomicBoolean due = new AtomicBoolean(true);

  /** Only what is committed can be built on. */
  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) QueueApplied applied) {
    due.set(true);
  }

  /** Tells it once for each time that it becomes due. */
  boolean takeDue() {
    return due.compareAndSet(true, false);
  }
}
