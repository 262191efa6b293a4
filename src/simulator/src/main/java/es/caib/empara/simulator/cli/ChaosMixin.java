package es.caib.empara.simulator.cli;

import es.caib.empara.simulator.Region;
import es.caib.empara.simulator.player.Chaos;
import es.caib.empara.simulator.player.ChaosOptions;
import java.util.stream.DoubleStream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What goes wrong on the way. */
final class ChaosMixin {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--late",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "Events that are held back and sent later (${DEFAULT-VALUE}).")
  private double late;

  @Option(
      names = "--duplicates",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "Events that are sent again, at once or later (${DEFAULT-VALUE}).")
  private double duplicates;

  @Option(
      names = "--early",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description =
          "New cases and orders of which something is told before themselves (${DEFAULT-VALUE}).")
  private double early;

  @Option(
      names = "--broken",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "Events that a broken one accompanies, in 22 ways (${DEFAULT-VALUE}).")
  private double broken;

  @Option(
      names = "--hostile",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "Events that a hostile one accompanies, in 16 ways (${DEFAULT-VALUE}).")
  private double hostile;

  @Option(
      names = "--burst",
      paramLabel = "N",
      defaultValue = "0",
      description = "So many events come at once now and then; 0 for never (${DEFAULT-VALUE}).")
  private int burst;

  @Option(
      names = "--chaos-seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The same seed disturbs the same events alike (${DEFAULT-VALUE}).")
  private long seed;

  void check() {
    boolean shares =
        DoubleStream.of(late, duplicates, early, broken, hostile).allMatch(p -> p >= 0 && p <= 100);
    if (!shares) {
      throw new ParameterException(spec.commandLine(), "Shares must be 0 to 100 per cent");
    }
    if (burst < 0 || burst > 100_000) {
      throw new ParameterException(spec.commandLine(), "--burst must be 0 to 100000");
    }
  }

  int burst() {
    return burst;
  }

  boolean isNone() {
    return options().isNone();
  }

  private ChaosOptions options() {
    return new ChaosOptions(late, duplicates, early, broken, hostile);
  }

  /** Chaos for a server that knows this region. */
  Chaos chaos(Region region) {
    Chaos chaos = new Chaos(options(), seed);
    region.histories().forEach(history -> history.events().forEach(chaos::told));
    return chaos;
  }
}
