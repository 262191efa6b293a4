package es.caib.empara.bench;

import jakarta.json.JsonArray;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One Payara Micro that carries Empara and, beside it in the same process, the floor. */
final class Server implements AutoCloseable {

  /** Every server of a run has these. */
  static final List<String> FLAGS = List.of("-Xms1g", "-Xmx1g", "-Duser.timezone=UTC");

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Database database;
  private final Process process;
  private final Http http;
  private final int port;

  private Server(Database database, Process process, int port) {
    this.database = database;
    this.process = process;
    this.port = port;
    this.http = new Http("http://localhost:" + port);
  }

  static Server start(Database database, Artifacts artifacts) throws IOException {
    Path home = Files.createTempDirectory(Files.createDirectories(artifacts.work()), "server");
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(Processes.java(FLAGS, artifacts.payaraMicro()))
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("server.log").toFile());
    builder
        .command()
        .addAll(
            List.of(
                "--port",
                Integer.toString(port),
                "--nocluster",
                "--disablephonehome",
                "--nohostaware",
                "--logproperties",
                artifacts.logging().toString(),
                "--deploy",
                artifacts.war().toString(),
                "--deploy",
                artifacts.floor().toString()));
    Map<String, String> environment = builder.environment();
    environment.put("EMPARA_DATA_DIR", home.resolve("data").toString());
    environment.put("EMPARA_DEMO", "true");
    // Nobody speaks for the other sources here; an alert about their silence would be in the way.
    environment.put("EMPARA_FEED_SILENCE_LIMIT", "PT2H");
    environment.putAll(database.settings(home.resolve("data")));
    Server server = new Server(database, builder.start(), port);
    server.awaitOpen(home);
    return server;
  }

  private void awaitOpen(Path home) {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end) && process.isAlive()) {
      if (http.status("/empara/ready") == 200 && http.status("/floor/query") == 405) {
        return;
      }
      Processes.pause(Duration.ofMillis(200));
    }
    close();
    throw new IllegalStateException("the server did not open, see " + home.resolve("server.log"));
  }

  Database database() {
    return database;
  }

  Http http() {
    return http;
  }

  String webSocket(String path) {
    return "ws://localhost:" + port + path;
  }

  /** Rows of texts. */
  JsonArray query(String sql) {
    return json(http.post("/floor/query", null, "text/plain", sql)).asJsonArray();
  }

  static jakarta.json.JsonStructure json(String text) {
    return JSON.createReader(new StringReader(text)).read();
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    Processes.end(process, 30, TimeUnit.SECONDS);
  }
}
