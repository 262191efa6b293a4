package es.caib.empara.alerts.web;

import es.caib.empara.access.web.LineDoor;
import es.caib.empara.access.web.OpenLines;
import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;

/**
 * The board's own web socket. What goes out is the cursor's number or the word that the signal has
 * come through, never case data; what comes in is not listened to.
 */
@ServerEndpoint(value = "/line/board", configurator = LineDoor.class)
public class BoardSocket {

  @Inject private OpenBoards boards;
  @Inject private OpenLines lines;

  @OnOpen
  public void open(Session session) {
    lines.enter(session);
    boards.enter(session);
  }

  @OnMessage
  public void heard(PongMessage sign, Session session) {
    boards.heard(session);
  }

  /** A line that breaks is nothing to be logged: the page opens another. */
  @OnError
  public void broken(Session session, Throwable failure) {
    boards.left(session);
    lines.left(session);
  }

  @OnClose
  public void close(Session session) {
    boards.left(session);
    lines.left(session);
  }
}
