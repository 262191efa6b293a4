package es.caib.empara.simulator.cli;

import es.caib.empara.simulator.player.FeedClient;
import es.caib.empara.simulator.player.ServerClock;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Instant;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which server. */
final class ServerOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--url",
      paramLabel = "URL",
      defaultValue = "http://localhost:8080/empara",
      description = "Address of the application (${DEFAULT-VALUE}).")
  private URI url;

  @Option(
      names = "--password",
      paramLabel = "TEXT",
      defaultValue = "${env:EMPARA_DEMO_PASSWORD:-empara-demo}",
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description =
          "Password of the demo's accounts (EMPARA_DEMO_PASSWORD, else that of the demo).")
  private String password;

  URI url() {
    if (url.getHost() == null || !("" + url.getScheme()).matches("https?")) {
      throw new ParameterException(spec.commandLine(), "--url must be http or https: " + url);
    }
    return url;
  }

  String password() {
    return password;
  }

  FeedClient client() {
    return new FeedClient(url(), password);
  }

  /** The server's business time, or the real one when it does not tell its own. */
  Instant now(PrintWriter errors) {
    try {
      return ServerClock.now(url());
    } catch (IOException e) {
      errors.println("Taking the real time: " + e.getMessage());
      return Instant.now();
    }
  }
}
