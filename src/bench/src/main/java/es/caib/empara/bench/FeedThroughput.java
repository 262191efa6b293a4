package es.caib.empara.bench;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.RiskLevel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Events a second through one connection, beside the same rows and commits by plain JDBC. */
final class FeedThroughput {

  static final double LEAST_RATIO = 0.4;

  private static final int BATCH = BenchCases.MOST;
  private static final int SINGLES = 200;

  private final Server server;
  private final BenchCases cases;
  private final Rounds batches = new Rounds();
  private final Rounds singles = new Rounds();
  private Map<String, Integer> rowsOfAnEvent;
  private Map<String, Integer> rowsOfARequest;
  private boolean high;

  FeedThroughput(Server server, BenchCases cases) {
    this.server = server;
    this.cases = cases;
  }

  /** Counts the rows that an event and a request leave, from the database. */
  void learn() {
    RowCounts before = RowCounts.of(server);
    batch();
    RowCounts between = RowCounts.of(server);
    rowsOfAnEvent = between.since(before, BATCH);
    singles();
    rowsOfARequest = new TreeMap<>(RowCounts.of(server).since(between, SINGLES));
    rowsOfAnEvent.forEach(
        (table, rows) -> rowsOfARequest.computeIfPresent(table, (t, all) -> all - rows));
    rowsOfARequest.values().removeIf(rows -> rows == 0);
  }

  void warmUp() {
    batch();
    singles();
    raw(BATCH, BATCH);
    raw(SINGLES, 1);
  }

  void round(boolean oursFirst) {
    double ours = oursFirst ? batch() : 0;
    double floor = raw(BATCH, BATCH);
    batches.add(oursFirst ? ours : batch(), floor);
    ours = oursFirst ? singles() : 0;
    floor = raw(SINGLES, 1);
    singles.add(oursFirst ? ours : singles(), floor);
  }

  private double batch() {
    List<FeedEvent> events = cases.assessments(BATCH, other());
    String body = BenchCases.batch(events);
    long begin = System.nanoTime();
    cases.send(events, body);
    return perSecond(BATCH, System.nanoTime() - begin);
  }

  private double singles() {
    List<String> bodies =
        cases.assessments(SINGLES, other()).stream()
            .map(event -> event.toCloudEvent().toString())
            .toList();
    long begin = System.nanoTime();
    bodies.forEach(cases::sendOne);
    return perSecond(SINGLES, System.nanoTime() - begin);
  }

  /** Each event changes the level and raises an alert. */
  private RiskLevel other() {
    high = !high;
    return high ? RiskLevel.HIGH : RiskLevel.LOW;
  }

  private double raw(int events, int each) {
    String path =
        "/floor/raw?event=%s&request=%s&events=%d&each=%d"
            .formatted(RowCounts.text(rowsOfAnEvent), RowCounts.text(rowsOfARequest), events, each);
    return perSecond(events, Long.parseLong(server.http().post(path, null, "text/plain", "")));
  }

  private static double perSecond(int events, long nanos) {
    return events / (nanos / 1e9);
  }

  static Table table(List<FeedThroughput> measured) {
    Table table =
        new Table(
            "Events through the feed, one connection",
            "database",
            "",
            "Empara, events/s",
            "plain JDBC, events/s",
            "ratio (median of rounds)",
            "spread",
            "aim",
            "");
    for (FeedThroughput each : measured) {
      String database = each.server.database().name();
      each.row(table, database, "batches of " + BATCH, each.batches);
      each.row(table, database, "one by one", each.singles);
    }
    FeedThroughput first = measured.get(0);
    return table.note(
        ("Rows written for an event, counted in the database: %s, and the row of the case anew; for a"
                + " request: %s, and the row of the source anew. Plain JDBC writes these by prepared"
                + " statements on one connection inside the server, one commit for each event and one for"
                + " each request. %d rounds in turns.")
            .formatted(
                RowCounts.text(first.rowsOfAnEvent),
                RowCounts.text(first.rowsOfARequest),
                first.batches.count()));
  }

  private void row(Table table, String database, String what, Rounds rounds) {
    table.row(
        database,
        what,
        String.format(Locale.ROOT, "%.0f", rounds.ours()),
        String.format(Locale.ROOT, "%.0f", rounds.floor()),
        String.format(Locale.ROOT, "%.2f", rounds.ratio()),
        rounds.spread(),
        "at least 0.4",
        Table.verdict(rounds.ratio() >= LEAST_RATIO));
  }

  double batchRatio() {
    return batches.ratio();
  }

  double singleRatio() {
    return singles.ratio();
  }

  String database() {
    return server.database().name();
  }
}
