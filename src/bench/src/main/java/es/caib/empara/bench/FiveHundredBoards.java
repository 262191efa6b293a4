package es.caib.empara.bench;

import jakarta.json.JsonArray;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * From a change to the message on each of 500 open boards, beside 500 bare web sockets that are
 * told of a bare row.
 */
final class FiveHundredBoards implements AutoCloseable {

  static final double MOST_RATIO = 1.5;
  static final double MOST_MILLIS = 1000;

  private static final int BOARDS = 500;
  private static final int AT_ONCE = 50;
  private static final int PER_SECOND = 4;

  /** Logging in 500 times would take minutes. */
  private static final List<String> ACCOUNTS =
      List.of(
          "guardia@ibd", "coordinacio@ibd", "tecnica@ibd", "tecnica@cmallorca", "tecnica@palma");

  /** The clients share two cores with the server: few threads, and nothing done in them. */
  private final ExecutorService threads = Executors.newFixedThreadPool(2);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(threads).build();
  private final OpenSchedule schedule = new OpenSchedule(http, PER_SECOND);
  private final Server server;
  private final Lane empara;
  private final Lane floor;
  private final Compared fromRequest = new Compared();
  private final Compared fromCommit = new Compared();

  /** Both lanes, from the same moment on. */
  private static final class Compared {

    private final Rounds medians = new Rounds();
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> floors = new ArrayList<>();

    void add(List<Double> our, List<Double> bare) {
      medians.add(Rounds.median(our), Rounds.median(bare));
      ours.addAll(our);
      floors.addAll(bare);
    }

    boolean isMeasured() {
      return !ours.isEmpty();
    }
  }

  /** Milliseconds of each message on each board; from the commit only where the database tells. */
  private record Run(List<Double> fromRequest, List<Double> fromCommit) {}

  FiveHundredBoards(Server server, BenchCases cases) {
    this.server = server;
    this.empara = new EmparaLane(server, cases, ACCOUNTS);
    this.floor = new FloorLane(server);
  }

  void warmUp(int messages) {
    run(empara, messages);
    run(floor, messages);
  }

  /** The order turns from round to round. */
  void round(int messages, boolean oursFirst) {
    Run ours = oursFirst ? run(empara, messages) : null;
    Run bare = run(floor, messages);
    if (ours == null) {
      ours = run(empara, messages);
    }
    fromRequest.add(ours.fromRequest(), bare.fromRequest());
    if (!ours.fromCommit().isEmpty()) {
      fromCommit.add(ours.fromCommit(), bare.fromCommit());
    }
  }

  private Run run(Lane lane, int messages) {
    var requests = lane.requests(messages);
    List<Arrivals> boards = new ArrayList<>();
    List<WebSocket> sockets = open(lane, boards);
    long anchorNanos = System.nanoTime();
    long anchorMicros = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    List<Long> due = schedule.send(requests);
    List<List<Long>> came =
        boards.stream().map(board -> OpenSchedule.complete(lane, board)).toList();
    sockets.forEach(WebSocket::abort);
    List<Long> committed =
        commits(lane).stream().map(micros -> anchorNanos + (micros - anchorMicros) * 1000).toList();
    return new Run(since(due, came), committed.isEmpty() ? List.of() : since(committed, came));
  }

  /** Some at a time, as browsers come; a server that starts does not meet all of them at once. */
  private List<WebSocket> open(Lane lane, List<Arrivals> boards) {
    List<WebSocket> sockets = new ArrayList<>();
    while (sockets.size() < BOARDS) {
      List<CompletableFuture<WebSocket>> opening = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        Arrivals board = new Arrivals();
        boards.add(board);
        opening.add(lane.open(http, board));
      }
      opening.forEach(socket -> sockets.add(socket.join()));
    }
    return sockets;
  }

  /** When the row of each request was committed, in microseconds; empty where nobody knows. */
  private List<Long> commits(Lane lane) {
    return server
        .database()
        .commitMicros()
        .map(
            column -> {
              Map<String, Long> byName = new HashMap<>();
              for (JsonArray row :
                  server.query(lane.commits().formatted(column)).getValuesAs(JsonArray.class)) {
                byName.put(row.getString(0), Long.valueOf(row.getString(1)));
              }
              return lane.names().stream().map(byName::get).toList();
            })
        .orElseGet(List::of);
  }

  private static List<Double> since(List<Long> begins, List<List<Long>> came) {
    List<Double> millis = new ArrayList<>();
    for (List<Long> ofBoard : came) {
      for (int i = 0; i < begins.size(); i++) {
        millis.add((ofBoard.get(i) - begins.get(i)) / 1e6);
      }
    }
    return millis;
  }

  static Table table(List<FiveHundredBoards> measured) {
    Table table =
        new Table(
            "A message to 500 open boards",
            "database",
            "",
            "Empara, ms",
            "floor, ms",
            "ratio (median of rounds)",
            "spread",
            "aim",
            "");
    for (FiveHundredBoards each : measured) {
      rows(table, each.database(), "from the request", each.fromRequest);
      if (each.fromCommit.isMeasured()) {
        rows(table, each.database(), "from the commit", each.fromCommit);
      }
    }
    Compared first = measured.get(0).fromRequest;
    return table.note(
        ("All boards and all messages. From the request: from when it was due. From the commit: from"
                + " the time that PostgreSQL notes for the commit of the event's, or the floor's, row,"
                + " by the clock of the same machine. Empara: `POST /events` with one rise of the risk,"
                + " to the cursor on `/line/board`, %d sockets of %d log-ins. Floor: one row by JDBC in"
                + " one transaction of the container, and one message after the commit to %d web sockets"
                + " of the same process, without a log-in. %d a second; %d rounds of %d messages in"
                + " turns. Both ends share the machine: each message costs the client about as much as"
                + " the server.")
            .formatted(
                BOARDS,
                ACCOUNTS.size(),
                BOARDS,
                PER_SECOND,
                first.medians.count(),
                first.ours.size() / BOARDS / first.medians.count()));
  }

  private static void rows(Table table, String database, String since, Compared compared) {
    double ratio = compared.medians.ratio();
    table.row(
        database,
        since + ", median",
        millis(Rounds.median(compared.ours)),
        millis(Rounds.median(compared.floors)),
        String.format(Locale.ROOT, "%.2f", ratio),
        compared.medians.spread(),
        "at most 1.5",
        Table.verdict(ratio <= MOST_RATIO));
    table.row(
        database,
        since + ", p99",
        millis(Rounds.quantile(compared.ours, 0.99)),
        millis(Rounds.quantile(compared.floors, 0.99)),
        "",
        "",
        "",
        "");
    table.row(
        database,
        since + ", the last of all",
        millis(Rounds.quantile(compared.ours, 1)),
        millis(Rounds.quantile(compared.floors, 1)),
        "",
        "",
        "at most 1000 ms",
        Table.verdict(Rounds.quantile(compared.ours, 1) <= MOST_MILLIS));
  }

  private static String millis(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  double ratio() {
    return fromRequest.medians.ratio();
  }

  double lastMillis() {
    return Rounds.quantile(fromRequest.ours, 1);
  }

  String database() {
    return server.database().name();
  }

  @Override
  public void close() {
    threads.shutdown();
    try {
      threads.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      throw Processes.interrupted(interrupted);
    }
  }
}
