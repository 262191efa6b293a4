package es.caib.empara.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures everything in one run, in turns, beside the least that the same server can do: ratios
 * hold on another machine, figures do not.
 */
public final class Main {

  private final Artifacts artifacts;
  private final Report report;

  private Main(Artifacts artifacts) throws IOException {
    this.artifacts = artifacts;
    this.report = new Report(artifacts);
  }

  /** Arguments: the root of the tree, payara-micro.jar. */
  public static void main(String[] arguments) throws Exception {
    Artifacts artifacts =
        Artifacts.of(Path.of(arguments[0]).toRealPath(), Path.of(arguments[1]).toRealPath());
    new Main(artifacts).run();
  }

  private void run() throws Exception {
    report.progress("servers");
    String conditions;
    List<Bench> benches;
    Statements statements;
    try (Postgres postgres = Postgres.start();
        EmbeddedH2 h2 = new EmbeddedH2();
        Server onPostgres = Server.start(postgres, artifacts);
        Server onH2 = Server.start(h2, artifacts);
        Bench benchOnPostgres = new Bench(onPostgres);
        Bench benchOnH2 = new Bench(onH2)) {
      conditions = report.conditions(List.of(onPostgres, onH2));
      benches = List.of(benchOnPostgres, benchOnH2);
      for (int round = 0; round < Bench.WARM_UPS; round++) {
        report.progress("warm-up " + (round + 1));
        benches.forEach(Bench::warmUp);
      }
      for (int round = 0; round < Bench.ROUNDS; round++) {
        report.progress("round " + (round + 1));
        boolean oursFirst = round % 2 == 0;
        benches.forEach(bench -> bench.round(oursFirst));
      }
      report.say(
          "board-latency", BoardLatency.table(benches.stream().map(Bench::latency).toList()));
      report.say(
          "five-hundred-boards",
          FiveHundredBoards.table(benches.stream().map(Bench::boards).toList()));
      report.say(
          "case-reads",
          CaseReads.table(benches.stream().flatMap(each -> each.reads().stream()).toList()));
      report.say(
          "feed-throughput", FeedThroughput.table(benches.stream().map(Bench::feed).toList()));
      statements = new Statements(onPostgres);
      report.say("statements", statements.count());
    }
    report.progress("start-up");
    StartUp startUp = new StartUp(artifacts);
    report.say("start-up", startUp.run());
    report.say("summary", Summary.of(benches, statements, startUp).note(conditions));
  }
}
