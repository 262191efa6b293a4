package es.caib.empara.alerts.service.internal;

import es.caib.empara.shared.service.Trace;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Empties the lanes of the outbox, each in a thread of its own while there is something in it: a
 * server that does not answer holds up its own lane and nobody else.
 */
@ApplicationScoped
class LaneWorkers {

  private static final Logger LOG = Logger.getLogger(LaneWorkers.class.getName());

  @Resource private ManagedThreadFactory threads;
  @Inject private Outbox outbox;
  @Inject private LaneDelivery delivery;

  private final Map<String, Thread> working = new ConcurrentHashMap<>();
  private volatile boolean ended;

  /** Gives each lane that has something a worker; asked every second. */
  void look() {
    if (ended) {
      return;
    }
    for (String lane : outbox.lanes()) {
      working.computeIfAbsent(lane, this::worker);
    }
  }

  private Thread worker(String lane) {
    Thread worker = threads.newThread(() -> empty(lane));
    worker.setName("lane " + lane);
    worker.start();
    return worker;
  }

  private void empty(String lane) {
    try {
      boolean more = true;
      while (more && !ended) {
        more = delivery.next(lane);
      }
    } catch (RuntimeException failure) {
      LOG.log(
          Level.WARNING,
          "Lane {0} stopped and is taken up again: {1}",
          new Object[] {lane, Trace.of(failure)});
    } finally {
      working.remove(lane);
    }
  }

  @PreDestroy
  void end() {
    ended = true;
    working.values().forEach(Thread::interrupt);
  }
}
