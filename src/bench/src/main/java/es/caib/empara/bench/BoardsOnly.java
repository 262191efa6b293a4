package es.caib.empara.bench;

import java.nio.file.Path;
import java.util.List;

/** Measures the message to 500 open boards and nothing else. */
public final class BoardsOnly {

  private BoardsOnly() {}

  /** Arguments: the root of the tree, payara-micro.jar. */
  public static void main(String[] arguments) throws Exception {
    Artifacts artifacts =
        Artifacts.of(Path.of(arguments[0]).toRealPath(), Path.of(arguments[1]).toRealPath());
    Report report = new Report(artifacts);
    report.progress("servers");
    try (Postgres postgres = Postgres.start();
        EmbeddedH2 h2 = new EmbeddedH2();
        Server onPostgres = Server.start(postgres, artifacts);
        Server onH2 = Server.start(h2, artifacts);
        FiveHundredBoards boardsOnPostgres =
            new FiveHundredBoards(onPostgres, BenchCases.register(onPostgres));
        FiveHundredBoards boardsOnH2 = new FiveHundredBoards(onH2, BenchCases.register(onH2))) {
      String conditions = report.conditions(List.of(onPostgres, onH2));
      List<FiveHundredBoards> boards = List.of(boardsOnPostgres, boardsOnH2);
      for (int round = 0; round < Bench.WARM_UPS; round++) {
        report.progress("warm-up " + (round + 1));
        boards.forEach(each -> each.warmUp(Bench.MESSAGES));
      }
      for (int round = 0; round < Bench.ROUNDS; round++) {
        report.progress("round " + (round + 1));
        boolean oursFirst = round % 2 == 0;
        boards.forEach(each -> each.round(Bench.MESSAGES, oursFirst));
      }
      report.say("five-hundred-boards", FiveHundredBoards.table(boards).note(conditions));
    }
  }
}
