package es.caib.empara.simulator.cli;

import es.caib.empara.simulator.player.StopSignal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** A server that runs as a child of this process. */
final class ServerProcess {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final Duration LOOK = Duration.ofSeconds(5);
  private static final long END_SECONDS = 20;

  private final Process process;

  private ServerProcess(Process process) {
    this.process = process;
  }

  static ServerProcess start(Path jar, int port, List<String> javaOptions) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(javaOptions);
    command.addAll(List.of("-jar", jar.toString(), "--port", String.valueOf(port)));
    return new ServerProcess(new ProcessBuilder(command).inheritIO().start());
  }

  void onExit(Runnable action) {
    process.onExit().thenRun(action);
  }

  /** Exit code, empty while it runs. */
  OptionalInt exitCode() {
    return process.isAlive() ? OptionalInt.empty() : OptionalInt.of(process.exitValue());
  }

  /** Waits until the application answers; false when it did not in time or a stop came first. */
  boolean awaitAnswer(URI url, Duration atMost, StopSignal stop) {
    HttpClient http =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LOOK).build();
    Instant end = Instant.now().plus(atMost);
    while (!stop.isStopped() && Instant.now().isBefore(end)) {
      if (answers(http, URI.create(url + "/login.xhtml"))) {
        return true;
      }
      stop.await(BETWEEN_LOOKS);
    }
    return false;
  }

  // Not found is what a server says whose application is not deployed yet.
  private static boolean answers(HttpClient http, URI page) {
    try {
      int status =
          http.send(HttpRequest.newBuilder(page).timeout(LOOK).build(), BodyHandlers.discarding())
              .statusCode();
      return status < 500 && status != 404;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Ends the server, gently first; returns when it is gone. */
  void end() {
    process.destroy();
    try {
      if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
