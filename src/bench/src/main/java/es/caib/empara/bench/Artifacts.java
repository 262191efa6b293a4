package es.caib.empara.bench;

import java.nio.file.Path;

/**
 * What is measured, as the build made it, and where to write.
 *
 * @param logging the launcher's own rules of logging, for the server that carries both applications
 */
record Artifacts(
    Path emparaMicro,
    Path payaraMicro,
    Path war,
    Path floor,
    Path logging,
    Path work,
    Path results) {

  static Artifacts of(Path root, Path payaraMicro) {
    Path web = root.resolve("web-module/target");
    Path bench = root.resolve("src/bench/target");
    return new Artifacts(
        web.resolve("empara-micro.jar"),
        payaraMicro,
        web.resolve("empara.war"),
        root.resolve("src/bench/floor/target/floor.war"),
        web.resolve("classes/es/caib/empara/launcher/logging.properties"),
        bench.resolve("servers"),
        bench.resolve("results"));
  }
}
