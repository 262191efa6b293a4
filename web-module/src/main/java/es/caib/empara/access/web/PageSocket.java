package es.caib.empara.access.web;

import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;

/**
 * The socket of a page that has no other. It carries one word, that it is open; closed by the
 * server it tells the page that the log-in has ended. What comes in is not listened to.
 */
@ServerEndpoint(value = "/line/page", configurator = LineDoor.class)
public class PageSocket {

  private static final String OPEN = "open";

  @Inject private OpenLines lines;

  @OnOpen
  public void open(Session session) {
    lines.enter(session);
    session.getAsyncRemote().sendText(OPEN);
  }

  /** A line that breaks is nothing to be logged: the page opens another. */
  @OnError
  public void broken(Session session, Throwable failure) {
    lines.left(session);
  }

  @OnClose
  public void close(Session session) {
    lines.left(session);
  }
}
