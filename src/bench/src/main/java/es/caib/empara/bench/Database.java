package es.caib.empara.bench;

import java.nio.file.Path;
import java.util.Map;

/** A database to measure on. */
interface Database extends AutoCloseable {

  String name();

  /**
   * The environment of the server, for Empara and for the floor.
   *
   * @param data where the server may keep its files
   */
  Map<String, String> settings(Path data);

  /**
   * Reads back how it writes a commit.
   *
   * @throws IllegalStateException when it is not as it must be
   */
  String durability(Server server);

  @Override
  void close();
}
