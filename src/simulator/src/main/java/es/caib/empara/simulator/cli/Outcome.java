package es.caib.empara.simulator.cli;

import es.caib.empara.simulator.player.Ledger;
import es.caib.empara.simulator.player.Ledger.Status;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How the sending ended. */
final class Outcome {
  private Outcome() {}

  /** Tells the counts, and gives the exit code for them. */
  static int tell(Ledger ledger, boolean strict, PrintWriter out) {
    out.println(
        Arrays.stream(Status.values())
            .filter(status -> ledger.count(status) > 0)
            .map(status -> status + " " + ledger.count(status))
            .collect(Collectors.joining(", ", "Sent: ", "")));
    if (strict) {
      out.println("Answered otherwise than expected: " + ledger.surprises());
      return ledger.surprises() == 0 ? 0 : Main.DIFFERENT;
    }
    return ledger.count(Status.REJECTED) == 0 ? 0 : Main.REJECTED;
  }
}
