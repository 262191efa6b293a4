package es.caib.empara.bench;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.RiskLevel;
import jakarta.json.JsonArray;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.WebSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One rise of the risk, its alert, and the hint on the board's own channel. The hint is the cursor:
 * it tells of all alerts up to it, and the page looks at once.
 */
final class EmparaLane implements Lane {

  private static final String PROBE = "probe";

  private final Server server;
  private final BenchCases cases;
  private final List<Visitor> onDuty;
  private final AtomicInteger opened = new AtomicInteger();
  private final Map<String, Long> cursors = new HashMap<>();
  private List<FeedEvent> rises = List.of();

  /**
   * @param accounts whose boards are open, in turns: each logs in once
   */
  EmparaLane(Server server, BenchCases cases, List<String> accounts) {
    this.server = server;
    this.cases = cases;
    this.onDuty = accounts.stream().map(account -> Visitor.loggedIn(server, account)).toList();
  }

  @Override
  public List<HttpRequest> requests(int count) {
    cases.reset(count, RiskLevel.LOW);
    rises = cases.assessments(count, RiskLevel.HIGH);
    return rises.stream().map(this::request).toList();
  }

  private HttpRequest request(FeedEvent event) {
    return HttpRequest.newBuilder(URI.create(server.http().base() + "/empara/api/v1/events"))
        .header("Authorization", Http.basic(BenchCases.ACCOUNT))
        .header("Content-Type", BenchCases.ONE)
        .POST(BodyPublishers.ofString(event.toCloudEvent().toString()))
        .build();
  }

  @Override
  public CompletableFuture<WebSocket> open(HttpClient http, WebSocket.Listener listener) {
    Visitor visitor = onDuty.get(opened.getAndIncrement() % onDuty.size());
    return http.newWebSocketBuilder()
        .header("Origin", server.http().base())
        .header("Cookie", visitor.cookie())
        .buildAsync(URI.create(server.webSocket("/empara/line/board")), listener);
  }

  @Override
  public void learn() {
    cursors.clear();
    for (JsonArray row :
        server
            .query(
                "select CAUSE, SEQ from EMP_ALERT where TYPE = 'RISK_LEVEL_RAISED' and SEQ is not null")
            .getValuesAs(JsonArray.class)) {
      cursors.put(row.getString(0), Long.valueOf(row.getString(1)));
    }
  }

  @Override
  public List<Long> arrivals(Map<String, Long> arrivals) {
    NavigableMap<Long, Long> byCursor = new TreeMap<>();
    arrivals.forEach(
        (hint, at) -> {
          if (!hint.equals(PROBE)) {
            byCursor.put(Long.valueOf(hint), at);
          }
        });
    return names().stream()
        .map(cursors::get)
        .map(cursor -> cursor == null ? null : told(byCursor, cursor))
        .toList();
  }

  /** Every change of the status is a row that nothing changes afterwards. */
  @Override
  public String commits() {
    return "select EVENT_ID, %s from EMP_STATUS_CHANGE where EVENT_ID is not null";
  }

  @Override
  public List<String> names() {
    return rises.stream().map(FeedEvent::id).toList();
  }

  private static Long told(NavigableMap<Long, Long> byCursor, long cursor) {
    return byCursor.tailMap(cursor, true).values().stream().min(Long::compare).orElse(null);
  }
}
