package es.caib.empara.feed.service.internal;

import es.caib.empara.shared.service.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tries an event again when another transaction was in the way. What fails for a reason of our own
 * waits for a person: nothing is dropped, and the events behind it go on.
 */
@ApplicationScoped
class EventIntake {

  private static final Logger LOG = Logger.getLogger(EventIntake.class.getName());
  private static final int TRIES = 3;

  @Inject private Inbox inbox;

  Inbox.Fate take(CloudEvent event, boolean backfill) {
    RuntimeException failure = null;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      try {
        return inbox.take(event, backfill);
      } catch (RuntimeException problem) {
        Rejected wrong = rejection(problem);
        if (wrong != null) {
          throw wrong;
        }
        failure = problem;
      }
    }
    LOG.log(
        Level.SEVERE,
        "Event {0} of {1} could not be applied and waits for a person: {2}",
        new Object[] {event.id(), event.source().uri(), cause(failure)});
    inbox.keepForAPerson(event, backfill);
    return Inbox.Fate.QUEUED;
  }

  /** Applies what waited for one of these cases or for something of it. */
  void applyWaiting(Collection<String> caseNumbers) {
    caseNumbers.forEach(number -> apply(() -> inbox.waitingFor(number)));
  }

  /** Applies whatever can be applied of all that waits. */
  void applyWaiting() {
    apply(inbox::waiting);
  }

  /**
   * In order of time, each in its own transaction; one that fails goes on waiting. What was applied
   * may be what another waits for.
   */
  private void apply(Supplier<List<Long>> waiting) {
    boolean again = true;
    while (again) {
      again = false;
      for (Long id : waiting.get()) {
        again |= applyQueued(id);
      }
    }
  }

  private boolean applyQueued(Long id) {
    RuntimeException failure = null;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      try {
        return inbox.applyQueued(id);
      } catch (RuntimeException problem) {
        failure = problem;
      }
    }
    Rejected wrong = rejection(failure);
    LOG.log(
        Level.WARNING,
        "Queued event {0} cannot be applied and waits for a person: {1}",
        new Object[] {id, cause(failure)});
    inbox.leaveToAPerson(id, wrong == null ? Waiting.failed() : Waiting.wrong(wrong.field()));
    return false;
  }

  /** Which field a failure is the fault of; null when it is ours. */
  static Rejected rejection(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof Rejected rejected) {
        return rejected;
      }
      if (cause instanceof InvalidInput invalid) {
        return new Rejected("data." + invalid.field(), "not acceptable for this case");
      }
    }
    return null;
  }

  /** The class of the root, never its message: that could hold personal data. */
  private static String cause(Throwable problem) {
    Throwable root = problem;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getName();
  }
}
