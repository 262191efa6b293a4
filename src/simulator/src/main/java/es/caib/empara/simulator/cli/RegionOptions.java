package es.caib.empara.simulator.cli;

import es.caib.empara.simulator.Region;
import java.time.Instant;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which region. */
final class RegionOptions {
  private static final int MOST = 200_000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "" + Region.DEMO_SEED,
      description = "Seed of the region; the same seed makes the same cases (${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--cases",
      paramLabel = "N",
      defaultValue = "" + Region.DEMO_CASES,
      description = "Cases of the region, 1 to " + MOST + " (${DEFAULT-VALUE}).")
  private int cases;

  void check() {
    if (cases < 1 || cases > MOST) {
      throw new ParameterException(
          spec.commandLine(), "--cases must be 1 to " + MOST + ", not " + cases);
    }
  }

  Region region(Instant asOf) {
    check();
    return Region.generate(seed, cases, asOf);
  }
}
