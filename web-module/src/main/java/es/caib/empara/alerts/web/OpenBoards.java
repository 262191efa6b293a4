package es.caib.empara.alerts.web;

import es.caib.empara.access.service.Epochs;
import es.caib.empara.alerts.service.AlertHub;
import es.caib.empara.shared.service.Trace;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
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
import java.util.concurrent.ConcurrentHashMap;
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
  @Resource private ManagedThreadFactory threads;

  private final Map<Session, OpenBoard> boards = new ConcurrentHashMap<>();
  private final AtomicLong stuck = new AtomicLong();
  private Runnable leave = () -> {};
  private Thread looking;

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
    // A thread of our own: a task of the server's scheduler would bear the context of whoever was
    // the first to open a board.
    looking = threads.newThread(this::lookEverySecond);
    looking.start();
  }

  @PreDestroy
  void end() {
    leave.run();
    if (looking != null) {
      looking.interrupt();
    }
  }

  /** A board has opened its socket; it is told at once how far the cursor is. */
  void enter(Session session, OpenBoard.Holder holder) {
    OpenBoard board = new OpenBoard(holder, new ToSession(session), System::nanoTime);
    boards.put(session, board);
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

  private void lookEverySecond() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        TimeUnit.SECONDS.sleep(1);
        look();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
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

  /** All in one question, and none where no board is open. */
  private void endWhatDoesNotStand() {
    // Only those of whom was asked: one that opens meanwhile is looked at next time.
    Map<Session, OpenBoard> now = Map.copyOf(boards);
    if (now.isEmpty()) {
      return;
    }
    Map<String, Integer> standing =
        epochs.of(
            now.values().stream()
                .map(board -> board.holder().principal())
                .collect(Collectors.toSet()));
    Instant time = Instant.now();
    now.forEach(
        (session, board) -> {
          if (!board.holder().stands(standing, time)) {
            close(session, ENDED);
          }
        });
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
    try {
      session.close(reason);
    } catch (IOException | IllegalStateException gone) {
      LOG.log(Level.FINE, "Already closed", gone);
    }
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
