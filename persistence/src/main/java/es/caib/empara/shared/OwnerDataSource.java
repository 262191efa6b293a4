package es.caib.empara.shared;

import java.sql.Connection;
import java.sql.SQLException;

/** Connections as the owner of the schema, outside the pool, for migrations only. */
class OwnerDataSource extends ConfiguredDataSource {

  private final Settings settings;
  private Connection kept;

  OwnerDataSource(Settings settings) {
    this.settings = settings;
  }

  /** Holds one connection until the process ends. */
  void keepOpen() {
    try {
      kept = getConnection();
    } catch (SQLException failed) {
      throw new IllegalStateException(
          "the database cannot be opened: " + failed.getMessage(), failed);
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    return open(settings.databaseUrl(), settings.migrationUser(), settings.migrationPassword());
  }
}
