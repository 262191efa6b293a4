package es.caib.empara.simulator.cli;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Plays the feed against a running server. */
@Command(
    name = "play",
    mixinStandardHelpOptions = true,
    description = {
      "Plays the feed of a region against a running server.",
      "An event counts as sent only when the server has answered 202; until then it is repeated."
    })
final class PlayCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private PlayOptions options;

  @Option(
      names = "--url",
      paramLabel = "URL",
      defaultValue = "http://localhost:8080/empara",
      description = "Address of the application (${DEFAULT-VALUE}).")
  private URI url;

  @Option(names = "--quiet", description = "No line for each event; rejected ones are still told.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    if (url.getHost() == null || !("" + url.getScheme()).matches("https?")) {
      throw new ParameterException(spec.commandLine(), "--url must be http or https: " + url);
    }
    options.check();
    try (Running running = new Running(() -> {})) {
      return options.play(url, running.stop(), quiet);
    }
  }
}
