package es.caib.empara.shared;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The one owner of the schema: numbered scripts, the common ones and the vendor's, then the rights
 * of the run-time user, who may not change the schema nor what is append-only.
 */
public final class SchemaMigration {

  private static final Set<String> APPEND_ONLY =
      Set.of(
          "EMP_OPERATION",
          "EMP_STATUS_CHANGE",
          "EMP_RISK_ASSESSMENT",
          "EMP_PRISON_EVENT",
          "EMP_DEVICE_EVENT",
          "EMP_ORDER_STATEMENT",
          "EMP_MEASURE_STATEMENT",
          "EMP_HEARING",
          "EMP_ESCALATION",
          "EMP_FEED_REJECTION",
          "EMP_FEED_RESOLUTION",
          "EMP_STAFF_ENTRY",
          "EMP_UNDERTAKING_ACCEPTANCE",
          "EMP_CONTACT_CONFIRMATION",
          "EMP_CONTACT_ENTRY",
          "EMP_CONTACT_SHEET",
          "EMP_TEST_CALL",
          "EMP_CIRCULAR_ADDRESSEE",
          "EMP_CIRCULAR_READING",
          "EMP_THREAD_MESSAGE",
          "EMP_MESSAGE_RETRACTION",
          "EMP_MESSAGE_READING",
          "EMP_REQUEST_ANSWER",
          "EMP_COMMUNICATION_FILE",
          "EMP_ARTICLE_VERSION",
          "EMP_PROTOCOL_ENTRY",
          "EMP_PROTOCOL_READING",
          "EMP_TRAINING_CERTIFICATE",
          "EMP_RECONCILIATION_LINE",
          "EMP_RECONCILIATION_GAP");

  private final DataSource owner;
  private final String runtimeUser;
  private final String runtimePassword;

  /**
   * @param owner connections as the owner of the schema
   */
  public SchemaMigration(DataSource owner, String runtimeUser, String runtimePassword) {
    this.owner = owner;
    this.runtimeUser = runtimeUser;
    this.runtimePassword = runtimePassword;
  }

  /** The migration of the database that the settings name. */
  static SchemaMigration of(Settings settings, DataSource owner) {
    return new SchemaMigration(owner, settings.databaseUser(), settings.databasePassword());
  }

  /**
   * Brings the schema up to date and grants the run-time user its rights.
   *
   * @return how many scripts were applied
   * @throws IllegalStateException when the database cannot be migrated
   */
  public int run() {
    try (Connection connection = owner.getConnection()) {
      String vendor = vendor(connection);
      int applied =
          Flyway.configure(SchemaMigration.class.getClassLoader())
              .dataSource(owner)
              .table("EMP_SCHEMA_HISTORY")
              .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
              .load()
              .migrate()
              .migrationsExecuted;
      grantRights(connection, vendor);
      return applied;
    } catch (SQLException failed) {
      throw new IllegalStateException(
          "the database cannot be reached: " + failed.getMessage(), failed);
    }
  }

  private static String vendor(Connection connection) throws SQLException {
    return connection
            .getMetaData()
            .getDatabaseProductName()
            .toLowerCase(Locale.ROOT)
            .startsWith("h2")
        ? "h2"
        : "postgresql";
  }

  private void grantRights(Connection connection, String vendor) throws SQLException {
    if (runtimeUser.equalsIgnoreCase(connection.getMetaData().getUserName())) {
      return;
    }
    String user = quoted(runtimeUser);
    try (Statement statement = connection.createStatement()) {
      if (vendor.equals("h2")) {
        statement.execute(
            "create user if not exists "
                + user
                + " password '"
                + runtimePassword.replace("'", "''")
                + "'");
      }
      for (String table : tables(connection)) {
        String rights =
            APPEND_ONLY.contains(table) ? "select, insert" : "select, insert, update, delete";
        statement.execute("grant " + rights + " on " + table + " to " + user);
      }
      if (vendor.equals("postgresql")) {
        statement.execute("grant usage on sequence EMP_ID_SEQ to " + user);
      }
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        connection
            .getMetaData()
            .getTables(
                connection.getCatalog(),
                connection.getSchema(),
                null,
                new String[] {"TABLE", "BASE TABLE"})) {
      while (rows.next()) {
        String name = rows.getString("TABLE_NAME").toUpperCase(Locale.ROOT);
        if (name.startsWith("EMP_") && !name.equals("EMP_SCHEMA_HISTORY")) {
          tables.add(name);
        }
      }
    }
    return tables;
  }

  private static String quoted(String identifier) {
    if (!identifier.matches("[A-Za-z_][A-Za-z0-9_$-]*")) {
      throw new IllegalStateException("empara.db.user: not a user name: " + identifier);
    }
    return '"' + identifier + '"';
  }
}
