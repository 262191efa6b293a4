package es.caib.empara.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

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

  /**
   * A column of every table: when its row was committed, in microseconds of the epoch; empty where
   * the database does not note it.
   */
  default Optional<String> commitMicros() {
    return Optional.empty();
  }

  @Override
  void close();
}
