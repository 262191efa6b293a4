package es.caib.empara.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** What a run says, on the screen and in files. */
final class Report {

  private final Artifacts artifacts;
  private final String machine = Machine.text();

  Report(Artifacts artifacts) throws IOException {
    this.artifacts = artifacts;
    Files.createDirectories(artifacts.results());
  }

  void progress(String part) {
    System.out.printf("%tT %s%n", System.currentTimeMillis(), part);
  }

  void say(String name, Table table) throws IOException {
    System.out.println(table);
    Files.writeString(artifacts.results().resolve(name + ".md"), table.toString());
  }

  /** What everything ran on; fails when a database does not write its commits as it must. */
  String conditions(List<Server> servers) {
    StringBuilder conditions = new StringBuilder(machine).append('\n');
    for (Server server : servers) {
      Database database = server.database();
      conditions.append("\n%s %s\n".formatted(database.name(), database.durability(server)));
    }
    System.out.println(conditions);
    return conditions.toString();
  }
}
