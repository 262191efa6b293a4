package es.caib.empara.simulator.cli;

import es.caib.empara.simulator.Region;
import java.time.Instant;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which region. */
final class RegionOptions {
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
      description = "Active cases, 1 to " + Region.MOST + " (${DEFAULT-VALUE}).")
  private int cases;

  @Option(
      names = "--inactive",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Inactive cases of earlier years, 0 to "
              + Region.MOST
              + "; any of them makes full histories (${DEFAULT-VALUE}).")
  private int inactive;

  @Option(
      names = "--full",
      description =
          "Full histories: every type of event, nine assessments a case, persons who appear in"
              + " several cases.")
  private boolean full;

  @Option(
      names = "--region",
      description =
          "The real region: "
              + Region.REAL_CASES
              + " active and "
              + Region.REAL_INACTIVE
              + " inactive cases with full histories.")
  private boolean real;

  @Option(
      names = "--skip",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Leaves out the first N active cases, which a server with a demo of N cases has already"
              + " (${DEFAULT-VALUE}).")
  private int skip;

  void check() {
    refuseUnless(cases >= 1 && cases <= Region.MOST, "--cases must be 1 to " + Region.MOST);
    refuseUnless(
        inactive >= 0 && inactive <= Region.MOST, "--inactive must be 0 to " + Region.MOST);
    int active = real ? Region.REAL_CASES : cases;
    refuseUnless(skip >= 0 && skip < active, "--skip must be less than the active cases");
  }

  private void refuseUnless(boolean right, String problem) {
    if (!right) {
      throw new ParameterException(spec.commandLine(), problem);
    }
  }

  Region region(Instant asOf) {
    return spec(asOf).region();
  }

  RegionSpec spec(Instant asOf) {
    check();
    return new RegionSpec(
        seed,
        real ? Region.REAL_CASES : cases,
        real ? Region.REAL_INACTIVE : inactive,
        skip,
        full || real || inactive > 0,
        asOf);
  }

  /** The same with full histories. */
  RegionSpec fullSpec(Instant asOf) {
    RegionSpec asked = spec(asOf);
    return new RegionSpec(asked.seed(), asked.cases(), asked.inactive(), asked.skip(), true, asOf);
  }
}
