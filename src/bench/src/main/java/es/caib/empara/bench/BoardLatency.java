package es.caib.empara.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * From the request of the feed to the message on an open board, on an open schedule: each latency
 * is measured from when the request was due, so that one that waits behind another is not hidden.
 */
final class BoardLatency {

  static final double MOST_RATIO = 3;
  static final double MOST_MILLIS = 100;

  private static final int PER_SECOND = 50;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final OpenSchedule schedule = new OpenSchedule(http, PER_SECOND);
  private final String database;
  private final Lane empara;
  private final Lane floor;
  private final Rounds medians = new Rounds();
  private final Rounds nineNines = new Rounds();
  private final List<Double> allOurs = new ArrayList<>();
  private final List<Double> allFloors = new ArrayList<>();

  BoardLatency(Server server, BenchCases cases) {
    this.database = server.database().name();
    this.empara = new EmparaLane(server, cases, List.of("guardia@ibd"));
    this.floor = new FloorLane(server);
  }

  void warmUp(int requests) {
    run(empara, requests);
    run(floor, requests);
  }

  /** The order turns from round to round. */
  void round(int requests, boolean oursFirst) {
    List<Double> ours = oursFirst ? run(empara, requests) : null;
    List<Double> floors = run(floor, requests);
    if (ours == null) {
      ours = run(empara, requests);
    }
    medians.add(Rounds.median(ours), Rounds.median(floors));
    nineNines.add(Rounds.quantile(ours, 0.99), Rounds.quantile(floors, 0.99));
    allOurs.addAll(ours);
    allFloors.addAll(floors);
  }

  /** Milliseconds from when each was due to its message. */
  private List<Double> run(Lane lane, int count) {
    List<HttpRequest> requests = lane.requests(count);
    Arrivals arrivals = new Arrivals();
    WebSocket socket = lane.open(http, arrivals).join();
    List<Long> due = schedule.send(requests);
    List<Long> came = OpenSchedule.complete(lane, arrivals);
    socket.abort();
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      millis.add((came.get(i) - due.get(i)) / 1e6);
    }
    return millis;
  }

  static Table table(List<BoardLatency> measured) {
    Table table =
        new Table(
            "From the feed to an open board, 50 events a second",
            "database",
            "",
            "Empara, ms",
            "floor, ms",
            "ratio (median of rounds)",
            "spread",
            "aim",
            "");
    for (BoardLatency each : measured) {
      table.row(
          each.database,
          "median",
          millis(each.medianMillis()),
          millis(Rounds.median(each.allFloors)),
          String.format(Locale.ROOT, "%.2f", each.ratio()),
          each.medians.spread(),
          "at most 3",
          Table.verdict(each.ratio() <= MOST_RATIO));
      table.row(
          each.database,
          "p99",
          millis(each.p99Millis()),
          millis(Rounds.quantile(each.allFloors, 0.99)),
          String.format(Locale.ROOT, "%.2f", each.nineNines.ratio()),
          each.nineNines.spread(),
          "at most 100 ms",
          Table.verdict(each.p99Millis() <= MOST_MILLIS));
    }
    return table.note(
        "From when the request was due to the message on the web socket. Empara: `POST /events` with one"
            + " rise of the risk, by Basic, to the hint on the board's own channel after a log-in by the"
            + " form. Floor: one row by JDBC in one transaction of the container, and one message on a web"
            + " socket of the same process after the commit, without a log-in. %d rounds of %d in turns."
                .formatted(
                    measured.get(0).medians.count(),
                    measured.get(0).allOurs.size() / measured.get(0).medians.count()));
  }

  private static String millis(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  double medianMillis() {
    return Rounds.median(allOurs);
  }

  double ratio() {
    return medians.ratio();
  }

  double p99Millis() {
    return Rounds.quantile(allOurs, 0.99);
  }

  String database() {
    return database;
  }
}
