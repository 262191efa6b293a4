package es.caib.empara.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures everything in one run, in turns, beside the least that the same server can do: ratios
 * hold on another machine, figures do not.
 */
public final class Main {

  private static final int WARM_UPS = 2;
  private static final int ROUNDS = 5;

  private final Artifacts artifacts;

  private Main(Artifacts artifacts) {
    this.artifacts = artifacts;
  }

  /** Arguments: the root of the tree, payara-micro.jar. */
  public static void main(String[] arguments) throws Exception {
    Artifacts artifacts =
        Artifacts.of(Path.of(arguments[0]).toRealPath(), Path.of(arguments[1]).toRealPath());
    Files.createDirectories(artifacts.results());
    new Main(artifacts).run();
  }

  private void run() throws Exception {
    progress("servers");
    StringBuilder conditions = new StringBuilder(Machine.text()).append('\n');
    List<Bench> benches = new ArrayList<>();
    Statements statements;
    try (Postgres postgres = Postgres.start();
        EmbeddedH2 h2 = new EmbeddedH2();
        Server onPostgres = Server.start(postgres, artifacts);
        Server onH2 = Server.start(h2, artifacts)) {
      for (Server server : List.of(onPostgres, onH2)) {
        Database database = server.database();
        conditions.append("\n%s %s\n".formatted(database.name(), database.durability(server)));
      }
      System.out.println(conditions);
      benches.add(new Bench(onPostgres));
      benches.add(new Bench(onH2));
      for (int round = 0; round < WARM_UPS; round++) {
        progress("warm-up " + (round + 1));
        benches.forEach(Bench::warmUp);
      }
      for (int round = 0; round < ROUNDS; round++) {
        progress("round " + (round + 1));
        boolean oursFirst = round % 2 == 0;
        benches.forEach(bench -> bench.round(oursFirst));
      }
      say("board-latency", BoardLatency.table(benches.stream().map(Bench::latency).toList()));
      say(
          "case-reads",
          CaseReads.table(benches.stream().flatMap(each -> each.reads().stream()).toList()));
      say("feed-throughput", FeedThroughput.table(benches.stream().map(Bench::feed).toList()));
      statements = new Statements(onPostgres);
      say("statements", statements.count());
    }
    progress("start-up");
    StartUp startUp = new StartUp(artifacts);
    say("start-up", startUp.run());
    say("summary", Summary.of(benches, statements, startUp).note(conditions.toString()));
  }

  private void progress(String part) {
    System.out.printf("%tT %s%n", System.currentTimeMillis(), part);
  }

  private void say(String name, Table table) throws IOException {
    System.out.println(table);
    Files.writeString(artifacts.results().resolve(name + ".md"), table.toString());
  }
}
