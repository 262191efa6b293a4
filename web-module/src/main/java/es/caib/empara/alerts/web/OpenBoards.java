package es.caib.empara.alerts.web;

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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells the open boards of this node to look: the cursor's number, or that the synthetic signal has
 * come through. Looks after them once a second: who does not read is sent away.
 */
@ApplicationScoped
public class OpenBoards {

  private static final Logger LOG = Logger.getLogger(OpenBoards.class.getName());
  private static final CloseReason BROKEN =
      new CloseReason(CloseCodes.UNEXPECTED_CONDITION, "a message could not be sent");
  private static final CloseReason STUCK =
      new CloseReason(CloseCodes.TRY_AGAIN_LATER, "nothing is read");

  @Inject private AlertHub hub;
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
  void enter(Session session) {
    OpenBoard board = new OpenBoard(new ToSession(session), System::nanoTime);
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
      boards.forEach(
          (session, board) -> {
            if (board.isStuck()) {
              drop(session);
            }
          });
      boards.values().forEach(OpenBoard::askWhenDue);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The open boards could not be looked after: {0}", Trace.of(failure));
    }
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
