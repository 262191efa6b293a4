package es.caib.empara.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/** Connections as the owner of the schema, outside the pool, for migrations only. */
class OwnerDataSource extends ConfiguredDataSource {

  private static final Logger LOG = Logger.getLogger(OwnerDataSource.class.getName());
  private static final int FILLED_PERCENT = 70;
  private static final int MOST_BYTES = 32 << 20;

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

  /** Writes sparse parts of the file anew, at most some megabytes at a time. */
  void compact() {
    if (kept == null) {
      return;
    }
    try {
      SessionLocal session = (SessionLocal) kept.unwrap(JdbcConnection.class).getSession();
      MVStore store = session.getDatabase().getStore().getMvStore();
      OrderlyRollback.likeACommit(() -> store.compact(FILLED_PERCENT, MOST_BYTES));
    } catch (SQLException closed) {
      LOG.log(Level.FINE, "The embedded database is closed", closed);
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    return open(settings.databaseUrl(), settings.migrationUser(), settings.migrationPassword());
  }
}
