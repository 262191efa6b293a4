package es.caib.empara.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** One row, one durable commit, one message with the name of the row. */
final class FloorLane implements Lane {

  private final Server server;
  private final List<String> names = new ArrayList<>();
  private int made;

  FloorLane(Server server) {
    this.server = server;
  }

  @Override
  public List<HttpRequest> requests(int count) {
    names.clear();
    List<HttpRequest> requests = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = "entry-" + ++made;
      names.add(name);
      requests.add(
          HttpRequest.newBuilder(URI.create(server.http().base() + "/floor/entries"))
              .POST(BodyPublishers.ofString(name))
              .build());
    }
    return requests;
  }

  @Override
  public CompletableFuture<WebSocket> open(HttpClient http, WebSocket.Listener listener) {
    return http.newWebSocketBuilder()
        .buildAsync(URI.create(server.webSocket("/floor/push")), listener);
  }

  @Override
  public void learn() {
    // A message is the name of its row.
  }

  @Override
  public List<Long> arrivals(Map<String, Long> arrivals) {
    return names.stream().map(arrivals::get).toList();
  }

  @Override
  public String commits() {
    return "select OPERATION, %s from FLOOR_ENTRY where PRINCIPAL = 'floor'";
  }

  @Override
  public List<String> names() {
    return List.copyOf(names);
  }
}
