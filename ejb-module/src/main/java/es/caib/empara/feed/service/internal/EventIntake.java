package es.caib.empara.feed.service.internal;

import es.caib.empara.shared.service.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

  /**
   * Applies what waited for a case or for something of it, in order of time, each in its own
   * transaction; one that fails goes on waiting. What was applied may be what another waits for.
   */
  void applyWaiting(String caseNumber) {
    boolean again = true;
    while (again) {
      again = false;
      for (Long id : inbox.waitingFor(caseNumber)) {
        again |= applyQueued(id);
      }
    }
  }

  private boolean applyQueued(Long id) {
    try {
      return inbox.applyQueued(id);
    } catch (RuntimeException problem) {
      LOG.log(
          Level.WARNING,
          "Queued event {0} still cannot be applied: {1}",
          new Object[] {id, cause(problem)});
      return false;
    }
  }

  private static Rejected rejection(Throwable problem) {
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
