package es.caib.empara.shared;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The data source behind the container's pool. It reads the settings itself, so that the URL alone
 * chooses the database and no password passes through the server's configuration. The server
 * connects before any bean of ours runs, so the schema is brought up to date before the first
 * connection.
 */
public class ConfiguredDataSource implements DataSource {

  private static final Logger LOG = Logger.getLogger(ConfiguredDataSource.class.getName());

  /**
   * By URL, the data source of the owner. For the embedded database it keeps one connection open as
   * long as the process lives: what the URL asks for, above all that each commit is written
   * through, only an owner may set, and it holds for everybody until the last connection closes.
   */
  private static final Map<String, OwnerDataSource> OWNERS = new ConcurrentHashMap<>();

  private PrintWriter logWriter;
  private int loginTimeout;

  @Override
  public Connection getConnection() throws SQLException {
    Settings settings = Settings.current();
    OWNERS.computeIfAbsent(settings.databaseUrl(), url -> prepare(settings));
    Connection connection =
        open(
            runTimeUrl(settings.databaseUrl()),
            settings.databaseUser(),
            settings.databasePassword());
    return settings.isEmbeddedDatabase() ? OrderlyRollback.of(connection) : connection;
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  private static OwnerDataSource prepare(Settings settings) {
    OwnerDataSource owner = new OwnerDataSource(settings);
    if (settings.isEmbeddedDatabase()) {
      owner.keepOpen();
    }
    int applied = SchemaMigration.of(settings, owner).run();
    LOG.log(Level.INFO, "Schema brought up to date, {0} scripts applied", applied);
    return owner;
  }

  /**
   * Gives back the room of what is no longer needed in the file of the embedded database; for
   * another database nothing. H2 does so by itself only when it may write commits later.
   */
  public static void tidy() {
    OWNERS.values().forEach(OwnerDataSource::compact);
  }

  /** Of the embedded database's settings the run-time user may set only its own session's. */
  private static String runTimeUrl(String url) {
    return url.startsWith("jdbc:h2:")
        ? Stream.of(url.split(";"))
            .filter(part -> part.startsWith("jdbc:") || part.startsWith("LOCK_TIMEOUT="))
            .collect(Collectors.joining(";"))
        : url;
  }

  static Connection open(String url, String user, String password) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    if (url.startsWith("jdbc:postgresql:")) {
      // The detail of an error repeats the row: personal data that must not reach a log.
      properties.setProperty("logServerErrorDetail", "false");
    }
    Connection connection = driver(url).connect(url, properties);
    if (connection == null) {
      throw new SQLException("empara.db.url: no driver for " + url.split("[?;]")[0]);
    }
    return connection;
  }

  private static Driver driver(String url) throws SQLException {
    String kind = url.replaceFirst("^jdbc:([a-z0-9]+):.*", "$1").toLowerCase(Locale.ROOT);
    String driverClass =
        switch (kind) {
          case "h2" -> "org.h2.Driver";
          case "postgresql" -> "org.postgresql.Driver";
          default -> throw new SQLException("empara.db.url: neither jdbc:h2: nor jdbc:postgresql:");
        };
    try {
      return (Driver)
          Class.forName(driverClass, true, ConfiguredDataSource.class.getClassLoader())
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException missing) {
      throw new SQLException("empara.db.url: the driver " + driverClass + " is missing", missing);
    }
  }

  @Override
  public PrintWriter getLogWriter() {
    return logWriter;
  }

  @Override
  public void setLogWriter(PrintWriter writer) {
    this.logWriter = writer;
  }

  @Override
  public void setLoginTimeout(int seconds) {
    this.loginTimeout = seconds;
    DriverManager.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() {
    return loginTimeout;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new SQLException("not a wrapper of " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
