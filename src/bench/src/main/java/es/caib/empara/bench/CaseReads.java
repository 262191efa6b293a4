package es.caib.empara.bench;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Opening a case with its entry in the log, beside the same SELECTs by bare JPA with one insert and
 * one commit. The SELECTs, with their parameters, are those that the real request just sent.
 */
final class CaseReads {

  static final double LEAST_RATIO = 0.7;

  private static final String ACCOUNT = "tecnica@palma";
  private static final int CASES = 20;

  private final Server server;
  private final int clients;
  private final List<String> numbers;
  private final Rounds rounds = new Rounds();
  private int selects;

  private CaseReads(Server server, int clients, List<String> numbers) {
    this.server = server;
    this.clients = clients;
    this.numbers = numbers;
  }

  static List<CaseReads> of(Server server, int... clients) {
    JsonObject page =
        Server.json(server.http().get("/empara/api/v1/cases?limit=" + CASES, ACCOUNT))
            .asJsonObject();
    List<String> numbers =
        page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
            .map(item -> item.getString("caseNumber"))
            .toList();
    List<CaseReads> all = new ArrayList<>();
    for (int each : clients) {
      all.add(new CaseReads(server, each, numbers));
    }
    return all;
  }

  /** Teaches the floor what a request reads, as it reads it when the case was opened before. */
  void learn() {
    numbers.forEach(this::open);
    for (String number : numbers) {
      server.http().post("/floor/recorder", null, "text/plain", "");
      open(number);
      JsonArray statements =
          Server.json(server.http().get("/floor/recorder?as=" + number, null)).asJsonArray();
      selects =
          (int)
              statements.getValuesAs(jakarta.json.JsonString.class).stream()
                  .filter(sql -> sql.getString().toUpperCase(Locale.ROOT).startsWith("SELECT"))
                  .count();
    }
  }

  void warmUp(double seconds) {
    throughput(this::open, seconds);
    throughput(this::openFloor, seconds);
  }

  void round(double seconds, boolean oursFirst) {
    double ours = oursFirst ? throughput(this::open, seconds) : 0;
    double floor = throughput(this::openFloor, seconds);
    if (!oursFirst) {
      ours = throughput(this::open, seconds);
    }
    rounds.add(ours, floor);
  }

  private void open(String number) {
    server.http().get("/empara/api/v1/cases/" + number, ACCOUNT, "Access-Reason", "FOLLOW_UP");
  }

  private void openFloor(String number) {
    server.http().get("/floor/cases/" + number, ACCOUNT, "Access-Reason", "FOLLOW_UP");
  }

  /** Requests a second; each client goes through cases of its own, one after the other. */
  private double throughput(Consumer<String> request, double seconds) {
    AtomicLong done = new AtomicLong();
    long begin = System.nanoTime();
    long end = begin + (long) (seconds * 1e9);
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (int client = 0; client < clients; client++) {
      int first = client;
      running.add(
          CompletableFuture.runAsync(
              () -> ask(request, first, end, done), work -> new Thread(work).start()));
    }
    running.forEach(CompletableFuture::join);
    return done.get() / ((System.nanoTime() - begin) / 1e9);
  }

  private void ask(Consumer<String> request, int first, long end, AtomicLong done) {
    int next = first;
    while (System.nanoTime() < end) {
      request.accept(numbers.get(next));
      done.incrementAndGet();
      next = next + clients < numbers.size() ? next + clients : first;
    }
  }

  static Table table(List<CaseReads> measured) {
    Table table =
        new Table(
            "Opening a case with its entry in the log",
            "database",
            "clients",
            "Empara, cases/s",
            "floor, cases/s",
            "ratio (median of rounds)",
            "spread",
            "aim",
            "");
    for (CaseReads each : measured) {
      table.row(
          each.server.database().name(),
          Integer.toString(each.clients),
          String.format(Locale.ROOT, "%.0f", each.rounds.ours()),
          String.format(Locale.ROOT, "%.0f", each.rounds.floor()),
          String.format(Locale.ROOT, "%.2f", each.ratio()),
          each.rounds.spread(),
          "at least 0.7",
          Table.verdict(each.ratio() >= LEAST_RATIO));
    }
    return table.note(
        ("`GET /cases/{n}` by Basic. Floor: the same %d SELECTs with the same parameters, recorded from the"
                + " real request, as native queries of a persistence unit of its own, one insert, one commit,"
                + " the values as text; it looks at the header of Basic and no more. %d rounds in turns.")
            .formatted(measured.get(0).selects, measured.get(0).rounds.count()));
  }

  double ratio() {
    return rounds.ratio();
  }

  int clients() {
    return clients;
  }

  String database() {
    return server.database().name();
  }
}
