package es.caib.empara.bench;

import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.Region;
import es.caib.empara.simulator.RiskLevel;
import es.caib.empara.simulator.SimulatedCase;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Cases of Palma of our own, whose level the feed moves. */
final class BenchCases {

  static final int MOST = 500;
  static final String ACCOUNT = "viogen@ses";
  static final String ONE = "application/cloudevents+json";

  private static final String BATCH = "application/cloudevents-batch+json";
  private static final String PALMA = "07040";
  private static final JsonProvider JSON = JsonProvider.provider();
  private static final AtomicLong LAST = new AtomicLong();

  private final Server server;
  private final List<String> numbers = new ArrayList<>();

  private BenchCases(Server server) {
    this.server = server;
  }

  /** Registers them, without an alert. */
  static BenchCases register(Server server) {
    BenchCases cases = new BenchCases(server);
    List<FeedEvent> events = new ArrayList<>();
    int place = 0;
    for (SimulatedCase invented : Region.generate(7, MOST, Instant.now()).cases()) {
      SimulatedCase ours = invented.withCaseNumber("BENCH-" + ++place).withMunicipality(PALMA);
      cases.numbers.add(ours.caseNumber());
      events.add(Events.registered(ours, now()));
    }
    cases.load(events);
    return cases;
  }

  /** Sets the first cases to a level as the initial load does: history, but no alert. */
  void reset(int count, RiskLevel level) {
    load(assessments(count, level));
  }

  private void load(List<FeedEvent> events) {
    requireAll(
        server
            .http()
            .post(
                "/empara/api/v1/events", ACCOUNT, BATCH, batch(events), "Empara-Backfill", "true"),
        events.size());
  }

  /** One assessment for each of the first cases. */
  List<FeedEvent> assessments(int count, RiskLevel level) {
    return numbers.subList(0, count).stream()
        .map(number -> Events.riskAssessed(number, level, now()))
        .toList();
  }

  void send(List<FeedEvent> events, String body) {
    requireAll(server.http().post("/empara/api/v1/events", ACCOUNT, BATCH, body), events.size());
  }

  void sendOne(String body) {
    requireAll(server.http().post("/empara/api/v1/events", ACCOUNT, ONE, body), 1);
  }

  static String batch(List<FeedEvent> events) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    events.forEach(event -> array.add(event.toCloudEvent()));
    return array.build().toString();
  }

  private static void requireAll(String receipt, int count) {
    if (Server.json(receipt).asJsonObject().getInt("accepted") != count) {
      throw new IllegalStateException("not all accepted: " + receipt);
    }
  }

  /** Now, but never twice the same: what happens later has the greater time. */
  private static Instant now() {
    return Instant.ofEpochMilli(
        LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis())));
  }
}
