package es.caib.empara.simulator.cli;

import es.caib.empara.simulator.player.Ledger;
import es.caib.empara.simulator.player.LoadState;
import es.caib.empara.simulator.player.Loader;
import es.caib.empara.simulator.player.Retry;
import es.caib.empara.simulator.player.StopSignal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Loads the history of a region into a running server. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Sends the full history of a region as an initial load: no alert for each event, and at the"
          + " end each source says how much it should have brought.",
      "With --state a load that was killed goes on where it was; give it the same options again."
    })
final class LoadCommand implements Callable<Integer> {
  private static final int LARGEST_BATCH = 500;
  private static final int MOST_CONNECTIONS = 4;

  @Spec private CommandSpec spec;

  @Mixin private ServerOptions server;

  @Mixin private RegionOptions region;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "Remembers there what the server has confirmed; verify reads it too.")
  private Path stateFile;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      converter = GenerateCommand.AsOf.class,
      description =
          "Nothing happens after it: an instant or a date (what the state file says, else the"
              + " server's time).")
  private Instant asOf;

  @Option(
      names = "--batch",
      paramLabel = "N",
      defaultValue = "" + LARGEST_BATCH,
      description = "Events of a request at most, 1 to " + LARGEST_BATCH + " (${DEFAULT-VALUE}).")
  private int batch;

  @Option(
      names = "--connections",
      paramLabel = "N",
      defaultValue = "" + MOST_CONNECTIONS,
      description =
          "At the same time, 1 to "
              + MOST_CONNECTIONS
              + "; the events of a case use one"
              + " (${DEFAULT-VALUE}).")
  private int connections;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "Writes what became of each event, one JSON object per line.")
  private Path ledgerFile;

  @Override
  public Integer call() throws IOException {
    if (batch < 1 || batch > LARGEST_BATCH) {
      throw new ParameterException(spec.commandLine(), "--batch must be 1 to " + LARGEST_BATCH);
    }
    if (connections < 1 || connections > MOST_CONNECTIONS) {
      throw new ParameterException(
          spec.commandLine(), "--connections must be 1 to " + MOST_CONNECTIONS);
    }
    RegionSpec what = what();
    try (Running running = new Running(() -> {});
        LoadState state =
            stateFile == null ? LoadState.none() : LoadState.at(stateFile, what.line());
        Ledger ledger = ledgerFile == null ? Ledger.ofCounts() : Ledger.to(ledgerFile)) {
      return load(what, state, ledger, running.stop());
    }
  }

  private int load(RegionSpec what, LoadState state, Ledger ledger, StopSignal stop) {
    if (state.count() > 0) {
      spec.commandLine().getOut().println("Going on after " + state.count() + " parts.");
    }
    boolean done =
        new Loader(
                what.region(),
                server.client(),
                ledger,
                state,
                new Loader.Plan(batch, connections),
                Retry.DEFAULT,
                stop,
                spec.commandLine().getOut(),
                spec.commandLine().getErr())
            .load();
    int outcome = Outcome.tell(ledger, false, spec.commandLine().getOut());
    if (!done) {
      spec.commandLine().getErr().println("Stopped before the end.");
      return 1;
    }
    return outcome;
  }

  /** The times of a load that goes on are those with which it began. */
  private RegionSpec what() throws IOException {
    region.check();
    server.url();
    String begun = stateFile == null ? null : LoadState.what(stateFile);
    RegionSpec before = begun == null ? null : RegionSpec.parse(begun);
    if (asOf == null && before != null) {
      asOf = before.asOf();
    }
    Instant end = asOf == null ? server.now(spec.commandLine().getErr()) : asOf;
    return region.fullSpec(end.truncatedTo(ChronoUnit.SECONDS));
  }
}
