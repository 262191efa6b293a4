package es.caib.empara.bench;

import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** When each message came first to one web socket. */
final class Arrivals implements WebSocket.Listener {

  private final Map<String, Long> first = new ConcurrentHashMap<>();
  private final StringBuilder part = new StringBuilder();

  /** By message, in nanoseconds. */
  Map<String, Long> first() {
    return first;
  }

  @Override
  public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
    long now = System.nanoTime();
    part.append(data);
    if (last) {
      first.putIfAbsent(part.toString(), now);
      part.setLength(0);
    }
    socket.request(1);
    return null;
  }
}
