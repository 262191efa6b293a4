package es.caib.empara.shared;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Locale;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The data source behind the container's pool. It reads the settings itself, so that the URL alone
 * chooses the database and no password passes through the server's configuration.
 */
public class ConfiguredDataSource implements DataSource {

  private PrintWriter logWriter;
  private int loginTimeout;

  @Override
  public Connection getConnection() throws SQLException {
    Settings settings = Settings.current();
    return open(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  /** Opens a connection as the owner of the schema, for migrations only. */
  public static Connection openAsOwner(Settings settings) throws SQLException {
    return open(settings.databaseUrl(), settings.migrationUser(), settings.migrationPassword());
  }

  static Connection open(String url, String user, String password) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
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
