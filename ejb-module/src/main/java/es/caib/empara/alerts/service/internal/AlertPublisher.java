package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.service.AlertHub;
import es.caib.empara.feed.service.ProbeSent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Publishes as soon as something is committed, and wakes who waits. If this node dies in between,
 * nothing is lost: the next look of any node publishes it.
 */
@ApplicationScoped
public class AlertPublisher implements AlertHub {

  private static final Logger LOG = Logger.getLogger(AlertPublisher.class.getName());

  @Resource private ManagedThreadFactory threads;
  @Inject private CursorPublication publication;

  private final List<AlertHub.Listener> listeners = new CopyOnWriteArrayList<>();
  private final AtomicLong told = new AtomicLong(-1);

  /** A thread that stays: to hand each publication to an executor cost as much as to publish. */
  private final Semaphore wanted = new Semaphore(0);

  private final AtomicBoolean probing = new AtomicBoolean();

  private volatile Thread publishing;
  private volatile long probedAtNanos = System.nanoTime();

  @PostConstruct
  void begin() {
    publishing = threads.newThread(this::publishWhenWanted);
    publishing.start();
  }

  @PreDestroy
  void end() {
    publishing.interrupt();
  }

  @Override
  public Runnable listen(AlertHub.Listener listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public long head() {
    return told.get();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) AlertRaised raised) {
    wake();
  }

  /** The synthetic signal goes the whole way of an alert, from the feed's door to the boards. */
  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProbeSent probe) {
    probing.set(true);
    wake();
  }

  @Override
  public Duration sinceProbe() {
    return Duration.ofNanos(System.nanoTime() - probedAtNanos);
  }

  /** Publishes soon, in a thread of its own; many calls at once are one. */
  void wake() {
    wanted.release();
  }

  /**
   * What this node did not do, or another did: publishes what waits and tells of a moved cursor.
   */
  void look() {
    if (!publishing.isAlive()) {
      begin();
    }
    if (publication.isPending()) {
      wake();
    } else {
      tell(publication.head());
    }
  }

  private void publishWhenWanted() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        wanted.acquire();
        wanted.drainPermits();
        publishAndTell();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void publishAndTell() {
    try {
      Optional<CursorPublication.Published> published = publication.publish();
      while (published.isPresent()) {
        tell(published.get().head());
        publication.told(published.get().alertIds());
        published = publication.publish();
      }
      if (probing.getAndSet(false)) {
        probed();
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Publishing failed and is tried again", failure);
    }
  }

  private void tell(long head) {
    if (told.getAndAccumulate(head, Math::max) < head) {
      each(listener -> listener.moved(head));
    }
  }

  private void probed() {
    probedAtNanos = System.nanoTime();
    each(AlertHub.Listener::probed);
  }

  private void each(Consumer<AlertHub.Listener> word) {
    for (AlertHub.Listener listener : listeners) {
      try {
        word.accept(listener);
      } catch (RuntimeException failure) {
        LOG.log(Level.WARNING, "A listener of the cursor failed", failure);
      }
    }
  }
}
