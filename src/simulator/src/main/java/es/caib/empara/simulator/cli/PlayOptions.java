package es.caib.empara.simulator.cli;

import es.caib.empara.simulator.EveryStory;
import es.caib.empara.simulator.LiveStory;
import es.caib.empara.simulator.Region;
import es.caib.empara.simulator.Story;
import es.caib.empara.simulator.player.FeedClient;
import es.caib.empara.simulator.player.Ledger;
import es.caib.empara.simulator.player.Player;
import es.caib.empara.simulator.player.Retry;
import es.caib.empara.simulator.player.StopSignal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How to play; the same for a server that runs and for one that is started. */
final class PlayOptions {
  private static final double FASTEST = 60_000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private RegionOptions region;

  @Mixin private ChaosMixin chaos;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "6",
      description =
          "Events a minute besides heartbeats; about one in six raises a level"
              + " (${DEFAULT-VALUE}).")
  private double rate;

  @Option(
      names = "--duration",
      paramLabel = "TIME",
      converter = Length.class,
      description = "Ends after this long, for example 90s, 10m, PT2H (until stopped).")
  private Duration duration;

  @Option(
      names = "--backfill",
      description = "Sends the history of the region first, as an initial load.")
  private boolean backfill;

  @Option(
      names = "--everything",
      description =
          "Every type of event happens, as often against each other as in the real region; else"
              + " the gentle story of the demo.")
  private boolean everything;

  @Option(
      names = "--burst-every",
      paramLabel = "TIME",
      converter = Length.class,
      defaultValue = "5m",
      description = "How often the events of --burst come (${DEFAULT-VALUE}).")
  private Duration burstEvery;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "Writes what became of each event, one JSON object per line.")
  private Path ledgerFile;

  /** Refuses wrong values before anything has begun. */
  void check() {
    region.check();
    chaos.check();
    if (!(rate > 0 && rate <= FASTEST)) {
      throw new ParameterException(
          spec.commandLine(), "--rate must be above 0 and at most " + FASTEST + ", not " + rate);
    }
  }

  /** Plays until stopped or over; the exit code of the command. */
  int play(URI url, String password, StopSignal stop, boolean quiet) throws IOException {
    Instant start = Instant.now();
    Region played = region.region(start);
    PrintWriter out = quiet ? new PrintWriter(Writer.nullWriter()) : spec.commandLine().getOut();
    try (Ledger ledger = ledgerFile == null ? Ledger.ofCounts() : Ledger.to(ledgerFile)) {
      Player player =
          new Player(
              played,
              new FeedClient(url, password),
              ledger,
              Retry.DEFAULT,
              stop,
              out,
              spec.commandLine().getErr());
      if (backfill) {
        player.backfill();
      }
      Story story = everything ? new EveryStory(played, start) : new LiveStory(played, start);
      player.play(story, disturbance(played), rate, duration);
      return Outcome.tell(ledger, !chaos.isNone(), out);
    }
  }

  private Player.Disturbance disturbance(Region played) {
    return new Player.Disturbance(
        chaos.isNone() ? null : chaos.chaos(played), chaos.burst(), burstEvery);
  }

  /** ISO-8601 duration, or its last part alone: 90s, 10m, 2h. */
  static final class Length implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String value) {
      String upper = value.toUpperCase(Locale.ROOT);
      try {
        Duration length = Duration.parse(upper.startsWith("P") ? upper : "PT" + upper);
        if (length.isNegative() || length.isZero()) {
          throw new TypeConversionException("'" + value + "' is not above zero");
        }
        return length;
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + value + "' is no duration such as 90s or PT10M");
      }
    }
  }
}
