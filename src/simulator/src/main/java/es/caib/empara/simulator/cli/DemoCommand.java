package es.caib.empara.simulator.cli;

import es.caib.empara.simulator.player.FeedRefusedException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts a server and plays against it. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Starts the server as a child process, waits until it answers and plays the feed gently.",
      "Ends both at Ctrl-C. Ends with the exit code of the server when that ends by itself."
    })
final class DemoCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  @Spec private CommandSpec spec;

  @Mixin private PlayOptions options;

  @Option(
      names = "--server",
      paramLabel = "JAR",
      required = true,
      description = "The server, empara-micro.jar.")
  private Path server;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port of the server (${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--java-opts",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Options for the server's Java, separated by blanks, for example -Xmx512m.")
  private String javaOptions;

  @Option(
      names = "--start-limit",
      paramLabel = "TIME",
      defaultValue = "3m",
      converter = PlayOptions.Length.class,
      description = "How long the server may take to answer (${DEFAULT-VALUE}).")
  private Duration startLimit;

  @Option(
      names = "--password",
      paramLabel = "TEXT",
      defaultValue = "${env:EMPARA_DEMO_PASSWORD:-empara-demo}",
      showDefaultValue = Help.Visibility.NEVER,
      description =
          "Password of the sources' accounts (EMPARA_DEMO_PASSWORD, else that of the demo).")
  private String password;

  @Option(names = "--verbose", description = "A line for each event that is sent.")
  private boolean verbose;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(server)) {
      throw new ParameterException(spec.commandLine(), "--server is not a file: " + server);
    }
    if (port < 1 || port > HIGHEST_PORT) {
      throw new ParameterException(spec.commandLine(), "--port must be 1 to " + HIGHEST_PORT);
    }
    options.check();
    AtomicReference<ServerProcess> child = new AtomicReference<>();
    Runnable endChild =
        () -> {
          if (child.get() != null) {
            child.get().end();
          }
        };
    try (Running running = new Running(endChild)) {
      List<String> words =
          javaOptions.isBlank() ? List.of() : List.of(javaOptions.strip().split("\\s+"));
      child.set(ServerProcess.start(server, port, words));
      child.get().onExit(running.stop()::stop);
      return run(child.get(), running);
    }
  }

  private int run(ServerProcess child, Running running) throws IOException {
    URI url = URI.create("http://localhost:" + port + "/empara");
    boolean answers = child.awaitAnswer(url, startLimit, running.stop());
    if (!answers && !running.stop().isStopped()) {
      spec.commandLine().getErr().println("The server did not answer within " + startLimit);
      return 1;
    }
    int played = answers ? play(url, running) : 0;
    return child.exitCode().orElse(played);
  }

  // A server without the feed is still worth looking at, so it goes on.
  private int play(URI url, Running running) throws IOException {
    try {
      return options.play(url, password, running.stop(), !verbose);
    } catch (FeedRefusedException e) {
      spec.commandLine().getErr().println("The feed is not played: " + e.getMessage());
      running.stop().await(Duration.ofDays(365));
      return 1;
    }
  }
}
