package es.caib.empara.bench;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.RiskLevel;
import jakarta.json.JsonArray;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.WebSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * One rise of the risk, its alert, and the hint on the board's own channel. The hint is the cursor:
 * it tells of all alerts up to it, and the page looks at once.
 */
final class EmparaLane implements Lane {

  private final Server server;
  private final BenchCases cases;
  private final Visitor onDuty;
  private List<FeedEvent> rises = List.of();

  EmparaLane(Server server, BenchCases cases) {
    this.server = server;
    this.cases = cases;
    this.onDuty = Visitor.loggedIn(server, "guardia@ibd");
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
  public WebSocket open(WebSocket.Listener listener) {
    return onDuty.listenAtTheBoard(listener);
  }

  @Override
  public List<Long> arrivals(Map<String, Long> arrivals) {
    NavigableMap<Long, Long> byCursor = new TreeMap<>();
    arrivals.forEach(
        (hint, at) ->
            byCursor.put(Server.json(hint).asJsonObject().getJsonNumber("data").longValue(), at));
    Map<String, Long> cursors = new HashMap<>();
    for (JsonArray row :
        server
            .query(
                "select CAUSE, SEQ from EMP_ALERT where TYPE = 'RISK_LEVEL_RAISED' and SEQ is not null")
            .getValuesAs(JsonArray.class)) {
      cursors.put(row.getString(0), Long.valueOf(row.getString(1)));
    }
    return rises.stream()
        .map(rise -> cursors.get(rise.id()))
        .map(cursor -> cursor == null ? null : told(byCursor, cursor))
        .toList();
  }

  private static Long told(NavigableMap<Long, Long> byCursor, long cursor) {
    return byCursor.tailMap(cursor, true).values().stream().min(Long::compare).orElse(null);
  }
}
