package es.caib.empara.simulator.cli;

import es.caib.empara.simulator.Region;
import es.caib.empara.simulator.YearStory;
import es.caib.empara.simulator.player.Chaos;
import es.caib.empara.simulator.player.Ledger;
import es.caib.empara.simulator.player.LoadState;
import es.caib.empara.simulator.player.Loader;
import es.caib.empara.simulator.player.Retry;
import es.caib.empara.simulator.player.ServerClock;
import es.caib.empara.simulator.player.StopSignal;
import es.caib.empara.simulator.player.YearPlayer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Plays months of a region in minutes, by the business clock of the server. */
@Command(
    name = "year",
    mixinStandardHelpOptions = true,
    description = {
      "Loads a region and plays what happens in it day by day, by the business clock of the server.",
      "The server has to run with a moved and fast clock, for a year in ten minutes:"
          + " EMPARA_CLOCK_OFFSET=-P365D EMPARA_CLOCK_SPEED=52560, and with an"
          + " EMPARA_FEED_SILENCE_LIMIT that the command names.",
      "Expect in the real region 25 complaints, 100 assessments, 7 orders, 10 breaches, 5 prison"
          + " and 50 device events a day; fewer cases, fewer events."
    })
final class YearCommand implements Callable<Integer> {
  private static final int MOST_MONTHS = 120;

  @Spec private CommandSpec spec;

  @Mixin private ServerOptions server;

  @Mixin private RegionOptions region;

  @Mixin private ChaosMixin chaos;

  @Option(
      names = "--months",
      paramLabel = "N",
      defaultValue = "12",
      description = "How long by the business clock, 1 to " + MOST_MONTHS + " (${DEFAULT-VALUE}).")
  private int months;

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "How long by the business clock, instead of --months.")
  private Integer days;

  @Option(
      names = "--orders",
      paramLabel = "N",
      description = {
        "Nothing happens but so many orders that are asked for, and what follows from them."
      })
  private Integer orders;

  @Option(
      names = "--granted",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many of --orders are granted (${DEFAULT-VALUE}).")
  private int granted;

  @Option(
      names = "--loaded",
      paramLabel = "TIME",
      converter = GenerateCommand.AsOf.class,
      description = "Loads nothing: the server has the region with its history up to then.")
  private Instant loadedAsOf;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "Writes what became of each event; verify compares the server with it.")
  private Path ledgerFile;

  @Override
  public Integer call() throws IOException {
    if (months < 1 || months > MOST_MONTHS || days != null && days < 1) {
      throw new ParameterException(
          spec.commandLine(), "--months must be 1 to " + MOST_MONTHS + ", --days 1 or more");
    }
    if (orders != null && (orders < 1 || granted < 0 || granted > orders)) {
      throw new ParameterException(
          spec.commandLine(), "--orders must be 1 or more, --granted 0 to as many");
    }
    region.check();
    chaos.check();
    server.url();
    try (Running running = new Running(() -> {});
        Ledger ledger = ledgerFile == null ? Ledger.ofCounts() : Ledger.to(ledgerFile)) {
      return play(ledger, running.stop());
    }
  }

  private int play(Ledger ledger, StopSignal stop) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter errors = spec.commandLine().getErr();
    ServerClock clock = ServerClock.of(server.url(), stop);
    Instant start = clock.now().truncatedTo(ChronoUnit.SECONDS);
    Instant asOf = loadedAsOf == null ? start : loadedAsOf;
    Region played = region.fullSpec(asOf).region();
    boolean loaded =
        loadedAsOf != null
            || new Loader(
                    played,
                    server.client(),
                    ledger,
                    LoadState.none(),
                    Loader.Plan.DEFAULT,
                    Retry.DEFAULT,
                    stop,
                    out,
                    errors)
                .load();
    // What happened while the history was loaded is caught up with.
    YearStory story =
        orders == null
            ? new YearStory(played, start)
            : YearStory.ofOrders(played, start, orders, granted);
    Chaos disturbed = chaos.chaos(played);
    boolean done =
        loaded
            && new YearPlayer(
                    story,
                    clock,
                    disturbed,
                    chaos.burst(),
                    server.client(),
                    ledger,
                    stop,
                    out,
                    errors)
                .play(end(start));
    int outcome = Outcome.tell(ledger, true, out);
    if (!done) {
      errors.println("Stopped before the end.");
      return 1;
    }
    return outcome;
  }

  private Instant end(Instant start) {
    return days != null
        ? start.plus(days, ChronoUnit.DAYS)
        : start.atZone(ZoneOffset.UTC).plusMonths(months).toInstant();
  }
}
