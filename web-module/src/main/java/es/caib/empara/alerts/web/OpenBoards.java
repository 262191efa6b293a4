package es.caib.empara.alerts.web;

import es.caib.empara.access.service.Epochs;
import es.caib.empara.alerts.service.AlertHub;
import es.caib.empara.shared.service.Trace;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Tells the open boards of this node to look: the cursor's number, or that the synthetic signal has
 * come through. Looks after them once a second: who has lost access is sent away, and who does not
 * read.
 */
@ApplicationScoped
public class OpenBoards {

  private static final Logger LOG = Logger.getLogger(OpenBoards.class.getName());
  private static final CloseReason ENDED =
      new CloseReason(CloseCodes.VIOLATED_POLICY, "the log-in has ended");
  private static final CloseReason BROKEN =
      new CloseReason(CloseCodes.UNEXPECTED_CONDITION, "a message could not be sent");
  private static final CloseReason STUCK =
      new CloseReason(CloseCodes.TRY_AGAIN_LATER, "nothing is read");

  @Inject private AlertHub hub;
  @Inject private Epochs epochs;
  @Resource private ManagedExecutorService executor;
  @Resource private ManagedScheduledExecutorService scheduler;

  private final Map<Session, OpenBoard> boards = new ConcurrentHashMap<>();
  private final AtomicLong stuck = new AtomicLong();
  private Runnable leave = () -> {};
  private Future<?> looking;

  /** Begins with the application, so that no board waits for the first page. */
  void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
    leave =
        hub.listen(
            new AlertHub.Listener() {
              @Override
              public void moved(long head) {
                boards.values().forEach(board -> board.moved(head));
              }

              @Override
              public void probed() {
                boards.values().forEach(OpenBoard::probed);
              }
            });
  }

  @PreDestroy
  synchronized void end() {
    leave.run();
    if (looking != null) {
      looking.cancel(false);
    }
  }

  /** A board has opened its socket; it is told at once how far the cursor is. */
  void enter(Session session, OpenBoard.Holder holder) {
    OpenBoard board = new OpenBoard(holder, new ToSession(session), System::nanoTime);
    boards.put(session, board);
    lookFromNowOn();
    // Read after it is entered: a move in between is told twice and not never.
    board.moved(hub.head());
  }

  void heard(Session session) {
    OpenBoard board = boards.get(session);
    if (board != null) {
      board.heard();
    }
  }

  void left(Session session) {
    boards.remove(session);
  }

  /** Closes the sockets of a log-in that is over. */
  void endOf(String httpSession) {
    each(board -> board.holder().session().equals(httpSession), session -> close(session, ENDED));
  }

  /** The first board begins the looking; without any there is nothing to look at. */
  private synchronized void lookFromNowOn() {
    if (looking == null || looking.isDone()) {
      looking = scheduler.scheduleAtFixedRate(this::look, 1, 1, TimeUnit.SECONDS);
    }
  }

  private void look() {
    try {
      each(OpenBoard::isStuck, this::drop);
      boards.values().forEach(OpenBoard::askWhenDue);
      endWhatDoesNotStand();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The open boards could not be looked after: {0}", Trace.of(failure));
    }
  }

  /** All in one question. */
  private void endWhatDoesNotStand() {
    Set<String> principals =
        boards.values().stream()
            .map(board -> board.holder().principal())
            .collect(Collectors.toSet());
    Map<String, Integer> standing = epochs.of(principals);
    Instant now = Instant.now();
    each(
        board ->
            !Integer.valueOf(board.holder().epoch())
                    .equals(standing.get(board.holder().principal()))
                || now.isAfter(board.holder().endsAt()),
        session -> close(session, ENDED));
  }

  private void drop(Session session) {
    LOG.log(
        Level.INFO,
        "A board that does not read was closed, {0} since the start",
        stuck.incrementAndGet());
    close(session, STUCK);
  }

  private void close(Session session, CloseReason reason) {
    boards.remove(session);
    // Whoever does not read could hold up the closing as well.
    executor.execute(
        () -> {
          try {
            session.close(reason);
          } catch (IOException | IllegalStateException gone) {
            LOG.log(Level.FINE, "Already closed", gone);
          }
        });
  }

  private void each(Predicate<OpenBoard> which, Consumer<Session> work) {
    boards.forEach(
        (session, board) -> {
          if (which.test(board)) {
            work.accept(session);
          }
        });
  }

  /** The container's session, which sends without waiting. */
  private final class ToSession implements OpenBoard.Wire {

    private final Session session;

    ToSession(Session session) {
      this.session = session;
    }

    @Override
    public void send(String text, Runnable sent) {
      try {
        session
            .getAsyncRemote()
            .sendText(
                text,
                result -> {
                  if (result.isOK()) {
                    sent.run();
                  } else {
                    close(session, BROKEN);
                  }
                });
      } catch (IllegalStateException gone) {
        // One that has just been closed must not keep the word from the others.
        left(session);
      }
    }

    @Override
    public void ask() {
      try {
        session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
      } catch (IOException | IllegalStateException gone) {
        left(session);
      }
    }
  }
}
