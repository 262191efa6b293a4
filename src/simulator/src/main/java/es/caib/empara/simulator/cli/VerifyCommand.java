package es.caib.empara.simulator.cli;

import es.caib.empara.simulator.model.Expected;
import es.caib.empara.simulator.player.LoadState;
import es.caib.empara.simulator.verify.Difference;
import es.caib.empara.simulator.verify.LedgerCases;
import es.caib.empara.simulator.verify.Verification;
import es.caib.empara.simulator.verify.Verification.Result;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares the cases of a running server with what it was sent. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Reads cases from a running server as the coordinating centre ("
          + Verification.ACCOUNT
          + ")"
          + " and compares every field with what the server must know.",
      "What it must know comes from a ledger, from the state file of a load, or from the options of"
          + " the region that was loaded together with --as-of."
    })
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ServerOptions server;

  @Mixin private RegionOptions region;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "Ledger of play, year or load; cases that it does not register are left out.")
  private Path ledger;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "State file of a load that has ended.")
  private Path state;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      converter = GenerateCommand.AsOf.class,
      description = "End of the history of the region that was loaded.")
  private Instant asOf;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "Compares about N cases, always the same ones (all).")
  private Integer sample;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "100",
      description = "Prints at most so many differences; all are counted (${DEFAULT-VALUE}).")
  private long most;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (sample != null && sample < 1) {
      throw new ParameterException(spec.commandLine(), "--sample must be 1 or more");
    }
    server.url();
    PrintWriter out = spec.commandLine().getOut();
    AtomicLong printed = new AtomicLong();
    Result result;
    try (Stream<Expected> cases = cases()) {
      result =
          new Verification(server.url(), server.password())
              .run(cases, difference -> print(difference, printed, out));
    }
    out.printf("%d cases compared, %d differences.%n", result.cases(), result.differences());
    if (result.cases() == 0) {
      spec.commandLine().getErr().println("There was nothing to compare.");
      return 1;
    }
    return result.differences() == 0 ? 0 : Main.DIFFERENT;
  }

  private void print(Difference difference, AtomicLong printed, PrintWriter out) {
    if (printed.incrementAndGet() <= most) {
      out.println(difference);
    }
  }

  private Stream<Expected> cases() throws IOException {
    if (ledger != null) {
      requireFile("--ledger", ledger);
      LedgerCases all = new LedgerCases(ledger);
      if (sample == null) {
        return all.expected(number -> true);
      }
      double share = share(all.count());
      return all.expected(number -> isDrawn(number, share));
    }
    RegionSpec loaded = loaded();
    double share = sample == null ? 1 : share(loaded.region().size());
    return Verification.of(loaded.region(), number -> isDrawn(number, share));
  }

  private double share(long cases) {
    return Math.min(1, (double) sample / Math.max(1, cases));
  }

  /** By the number alone, so that a second run compares the same cases. */
  private static boolean isDrawn(String caseNumber, double share) {
    return share >= 1 || new Random(caseNumber.hashCode() * 31L).nextDouble() < share;
  }

  private RegionSpec loaded() throws IOException {
    if (state != null) {
      requireFile("--state", state);
      RegionSpec loaded = RegionSpec.parse(LoadState.what(state));
      if (loaded == null) {
        throw new ParameterException(spec.commandLine(), "No state file of a load: " + state);
      }
      return loaded;
    }
    if (asOf == null) {
      throw new ParameterException(
          spec.commandLine(), "Say what was sent: --ledger, --state, or the region with --as-of");
    }
    return region.fullSpec(asOf);
  }

  private void requireFile(String option, Path file) {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(spec.commandLine(), option + " is not a file: " + file);
    }
  }
}
