package es.caib.empara.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * How long Empara takes to open its doors and how much memory it holds then, beside the same Payara
 * Micro with nothing deployed, in turns. "Again" is a start on the database of the start before.
 */
final class StartUp {

  private static final int ROUNDS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Artifacts artifacts;
  private final Path work;
  private final List<Measured> floor = new ArrayList<>();
  private final List<Measured> first = new ArrayList<>();
  private final List<Measured> again = new ArrayList<>();

  private record Measured(double seconds, double megabytes) {}

  StartUp(Artifacts artifacts) throws IOException {
    this.artifacts = artifacts;
    this.work = Files.createTempDirectory(Files.createDirectories(artifacts.work()), "start-up");
  }

  Table run() throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      Path data = work.resolve("data-" + round);
      floor.add(measure(artifacts.payaraMicro(), "/", data, "--nocluster", "--disablephonehome"));
      first.add(measure(artifacts.emparaMicro(), "/empara/ready", data));
      again.add(measure(artifacts.emparaMicro(), "/empara/ready", data));
    }
    Table table =
        new Table(
            "Start-up and memory",
            "median of " + ROUNDS,
            "seconds to open",
            "ratio",
            "MB resident",
            "ratio");
    row(table, "bare Payara Micro", floor);
    row(table, "Empara, first start with the demo's region", first);
    row(table, "Empara, again", again);
    return table.note("On the embedded database, with the JVM's own defaults.");
  }

  private void row(Table table, String name, List<Measured> measured) {
    double seconds = median(measured, Measured::seconds);
    double megabytes = median(measured, Measured::megabytes);
    table.row(
        name,
        String.format(Locale.ROOT, "%.1f", seconds),
        String.format(Locale.ROOT, "%.2f", seconds / median(floor, Measured::seconds)),
        String.format(Locale.ROOT, "%.0f", megabytes),
        String.format(Locale.ROOT, "%.2f", megabytes / median(floor, Measured::megabytes)));
  }

  private static double median(List<Measured> all, ToDoubleFunction<Measured> what) {
    return Rounds.median(all.stream().mapToDouble(what).boxed().toList());
  }

  double againSeconds() {
    return median(again, Measured::seconds);
  }

  double againMegabytes() {
    return median(again, Measured::megabytes);
  }

  private Measured measure(Path jar, String path, Path data, String... options) throws IOException {
    int port = Server.freePort();
    List<String> command = Processes.java(List.of(), jar);
    command.addAll(List.of("--port", Integer.toString(port)));
    Collections.addAll(command, options);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("server-" + port + ".log").toFile());
    builder.environment().put("EMPARA_DATA_DIR", data.toString());
    Instant begin = Instant.now();
    Process server = builder.start();
    try {
      awaitAnswer(server, new Http("http://127.0.0.1:" + port), path);
      double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
      return new Measured(seconds, Processes.residentMegabytes(server.pid()));
    } finally {
      Processes.end(server, 30, TimeUnit.SECONDS);
    }
  }

  /** A bare server answers 404 on everything: any answer but 503 means that it is open. */
  private static void awaitAnswer(Process server, Http http, String path) {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end) && server.isAlive()) {
      int status = http.status(path);
      if (path.equals("/") ? status != 0 && status != 503 : status == 200) {
        return;
      }
      Processes.pause(Duration.ofMillis(50));
    }
    throw new IllegalStateException("the server did not open: " + http.base() + path);
  }
}
