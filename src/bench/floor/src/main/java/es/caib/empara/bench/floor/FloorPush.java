package es.caib.empara.bench.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells every open web socket the name of each row, after its commit. */
@ServerEndpoint("/push")
public class FloorPush {

  private static final Set<Session> OPEN = ConcurrentHashMap.newKeySet();

  @OnOpen
  public void open(Session session) {
    OPEN.add(session);
  }

  @OnClose
  public void close(Session session) {
    OPEN.remove(session);
  }

  /** Apart from the end point, of which there is one for each connection. */
  @ApplicationScoped
  static class AfterTheCommit {

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) FloorEntries.EntryAdded added) {
      OPEN.forEach(session -> session.getAsyncRemote().sendText(added.name()));
    }
  }
}
