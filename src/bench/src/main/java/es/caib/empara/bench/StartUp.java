package es.caib.empara.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How long Empara takes to open its doors and how much memory it holds then, beside the same Payara
 * Micro with nothing deployed, in turns. "Again" is a start on the database of the start before.
 */
public final class StartUp {

  private static final int ROUNDS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path empara;
  private final Path bare;
  private final Path work;

  private record Measured(double seconds, double megabytes) {}

  private StartUp(Path empara, Path bare, Path work) {
    this.empara = empara;
    this.bare = bare;
    this.work = work;
  }

  /** Arguments: empara-micro.jar, payara-micro.jar, the folder of the results. */
  public static void main(String[] arguments) throws Exception {
    Path results = Path.of(arguments[2]);
    Files.createDirectories(results);
    String table =
        new StartUp(
                Path.of(arguments[0]), Path.of(arguments[1]), Files.createTempDirectory("bench"))
            .run();
    System.out.println(table);
    Files.writeString(results.resolve("start-up.md"), table);
  }

  private String run() throws Exception {
    List<Measured> floor = new ArrayList<>();
    List<Measured> first = new ArrayList<>();
    List<Measured> again = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Path data = work.resolve("data-" + round);
      floor.add(measure(bare, "/", data, "--nocluster", "--disablephonehome"));
      first.add(measure(empara, "/empara/ready", data));
      again.add(measure(empara, "/empara/ready", data));
    }
    Measured base = median(floor);
    return "| median of %d | seconds to open | ratio | MB resident | ratio |%n|---|---|---|---|---|%n"
            .formatted(ROUNDS)
        + row("bare Payara Micro", base, base)
        + row("Empara, first start with the demo's region", median(first), base)
        + row("Empara, again", median(again), base);
  }

  private static String row(String name, Measured measured, Measured base) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.2f | %.0f | %.2f |%n",
        name,
        measured.seconds(),
        measured.seconds() / base.seconds(),
        measured.megabytes(),
        measured.megabytes() / base.megabytes());
  }

  private Measured measure(Path jar, String path, Path data, String... options) throws Exception {
    int port = freePort();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toString(),
                "--port",
                Integer.toString(port)));
    Collections.addAll(command, options);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("server-" + port + ".log").toFile());
    builder.environment().put("EMPARA_DATA_DIR", data.toString());
    Instant begin = Instant.now();
    Process server = builder.start();
    try {
      awaitAnswer(server, URI.create("http://127.0.0.1:" + port + path));
      double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
      return new Measured(seconds, residentMegabytes(server.pid()));
    } finally {
      server.destroy();
      if (!server.waitFor(30, TimeUnit.SECONDS)) {
        server.destroyForcibly().waitFor();
      }
    }
  }

  /** A bare server answers 404 on everything: any answer but 503 means that it is open. */
  private static void awaitAnswer(Process server, URI uri) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end) && server.isAlive()) {
      if (isOpen(uri)) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new IllegalStateException("the server did not open: " + uri);
  }

  private static boolean isOpen(URI uri) {
    try {
      HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
      connection.setConnectTimeout(1000);
      int status = connection.getResponseCode();
      boolean application = !uri.getPath().equals("/");
      return application ? status == 200 : status != 503;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static double residentMegabytes(long pid) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElseThrow();
    }
  }

  private static Measured median(List<Measured> all) {
    return new Measured(
        all.stream().mapToDouble(Measured::seconds).sorted().skip(all.size() / 2).findFirst().orElseThrow(),
        all.stream().mapToDouble(Measured::megabytes).sorted().skip(all.size() / 2).findFirst().orElseThrow());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
