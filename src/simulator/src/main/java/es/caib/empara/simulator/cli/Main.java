package es.caib.empara.simulator.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Command line of the simulator. */
@Command(
    name = "empara-simulator",
    mixinStandardHelpOptions = true,
    version = "empara-simulator 1.0",
    description = "Synthetic region and feed of VioGén, for demo, tests and benchmarks.",
    subcommands = {
      GenerateCommand.class,
      PlayCommand.class,
      DemoCommand.class,
      LoadCommand.class,
      YearCommand.class,
      VerifyCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed; the message on the error output says why",
      "2:wrong usage",
      "3:done, but the server rejected events",
      "4:done, but the server answered otherwise or knows something else than it must"
    })
public final class Main implements Runnable {
  static final int REJECTED = 3;
  static final int DIFFERENT = 4;

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::failed);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: generate, play, demo, load, year or verify");
  }

  private static int failed(
      Exception cause, CommandLine commandLine, CommandLine.ParseResult parsed) {
    commandLine.getErr().println("Failed: " + cause.getMessage());
    return CommandLine.ExitCode.SOFTWARE;
  }
}
