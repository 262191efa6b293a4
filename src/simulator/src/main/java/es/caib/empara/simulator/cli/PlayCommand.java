package es.caib.empara.simulator.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays the feed against a running server. */
@Command(
    name = "play",
    mixinStandardHelpOptions = true,
    description = {
      "Plays the feed of a region against a running server.",
      "An event counts as sent only when the server has answered 202; until then it is repeated.",
      "With any disturbance each event has a fate that it must meet; the command ends with 4 when"
          + " the server answers otherwise."
    })
final class PlayCommand implements Callable<Integer> {

  @Mixin private PlayOptions options;

  @Mixin private ServerOptions server;

  @Option(names = "--quiet", description = "No line for each event; rejected ones are still told.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    server.url();
    options.check();
    try (Running running = new Running(() -> {})) {
      return options.play(server.url(), server.password(), running.stop(), quiet);
    }
  }
}
