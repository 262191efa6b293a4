package es.caib.empara.access.web;

import es.caib.empara.access.service.AccessCut;
import es.caib.empara.access.service.Epochs;
import es.caib.empara.institutions.service.BodyClosed;
import es.caib.empara.shared.service.Trace;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * The sockets of all open pages of this node. Whoever has lost access is sent away: at once when it
 * was taken on this node, within a second when it was on another.
 */
@ApplicationScoped
public class OpenLines {

  private static final Logger LOG = Logger.getLogger(OpenLines.class.getName());
  private static final CloseReason ENDED =
      new CloseReason(CloseCodes.VIOLATED_POLICY, "the log-in has ended");

  @Inject private Epochs epochs;
  @Resource private ManagedThreadFactory threads;

  /** Proxies close what is quiet for a minute. */
  private static final long SIGN_NANOS = TimeUnit.SECONDS.toNanos(30);

  private final Map<Session, LineHolder> lines = new ConcurrentHashMap<>();
  private final Semaphore bell = new Semaphore(0);
  private Thread looking;
  private long signedAt = System.nanoTime();

  /** Begins with the application, so that no socket waits for the first page. */
  void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
    // A thread of our own: a task of the server's scheduler would bear the context of whoever was
    // the first to open a page.
    looking = threads.newThread(this::lookEverySecond);
    looking.start();
  }

  @PreDestroy
  void end() {
    if (looking != null) {
      looking.interrupt();
    }
  }

  void cut(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessCut cut) {
    bell.release();
  }

  void closed(@Observes(during = TransactionPhase.AFTER_SUCCESS) BodyClosed body) {
    bell.release();
  }

  /** A page has opened its socket. */
  public void enter(Session session) {
    lines.put(session, LineDoor.holder(session));
  }

  public void left(Session session) {
    lines.remove(session);
  }

  /** Closes the sockets of a log-in that is over. */
  void endOf(String httpSession) {
    lines.forEach(
        (session, holder) -> {
          if (holder.session().equals(httpSession)) {
            close(session);
          }
        });
  }

  private void lookEverySecond() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        if (bell.tryAcquire(1, TimeUnit.SECONDS)) {
          bell.drainPermits();
        }
        look();
        giveSign();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** All in one question, and none where no page is open. */
  private void look() {
    try {
      // Only those of whom was asked: one that opens meanwhile is looked at next time.
      Map<Session, LineHolder> now = Map.copyOf(lines);
      if (now.isEmpty()) {
        return;
      }
      Map<String, Integer> standing =
          epochs.of(now.values().stream().map(LineHolder::principal).collect(Collectors.toSet()));
      Instant time = Instant.now();
      now.forEach(
          (session, holder) -> {
            if (!holder.stands(standing, time)) {
              close(session);
            }
          });
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The open pages could not be looked after: {0}", Trace.of(failure));
    }
  }

  private void giveSign() {
    if (System.nanoTime() - signedAt < SIGN_NANOS) {
      return;
    }
    signedAt = System.nanoTime();
    for (Session session : lines.keySet()) {
      try {
        session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
      } catch (IOException | IllegalStateException gone) {
        left(session);
      }
    }
  }

  private void close(Session session) {
    left(session);
    try {
      session.close(ENDED);
    } catch (IOException | IllegalStateException gone) {
      LOG.log(Level.FINE, "Already closed", gone);
    }
  }
}
