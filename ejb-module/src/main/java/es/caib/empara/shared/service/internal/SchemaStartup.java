package es.caib.empara.shared.service.internal;

import es.caib.empara.shared.Settings;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.Installation;
import es.caib.empara.shared.service.Readiness;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Looks at the database before anything uses it, and marks a new demo database for good. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
    name = "java:app/jdbc/empara",
    className = "es.caib.empara.shared.ConfiguredDataSource",
    minPoolSize = 4,
    maxPoolSize = 48)
public class SchemaStartup {

  private static final Logger LOG = Logger.getLogger(SchemaStartup.class.getName());

  @Resource(lookup = "java:app/jdbc/empara")
  private DataSource database;

  @Inject private Readiness readiness;
  @Inject private BusinessClock clock;
  @Inject private Installation installation;

  @PostConstruct
  void start() {
    readiness.run(Readiness.Step.SCHEMA, this::check);
  }

  private void check() {
    Settings settings = Settings.current();
    // Read only when a message goes out; a wrong value must not be found out at night.
    settings.mail();
    settings.sms();
    settings.deliveryGiveUp();
    settings.deliveryPause();
    if (settings.isEmbeddedDatabase() && TimeZone.getDefault().useDaylightTime()) {
      LOG.warning(
          "The embedded database keeps exact times only on a server that lives in UTC: start it with"
              + " -Duser.timezone=UTC");
    }
    try (Connection connection = database.getConnection()) {
      boolean demo = demo(connection, settings);
      installation.is(demo);
      clock.apply(settings, demo);
      LOG.log(Level.INFO, "Schema up to date, demo: {0}", demo);
    } catch (SQLException failed) {
      throw new IllegalStateException(
          "the database cannot be read: " + failed.getMessage(), failed);
    }
  }

  private static boolean demo(Connection connection, Settings settings) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet row = statement.executeQuery("select DEMO from EMP_INSTALLATION")) {
        if (row.next()) {
          if (settings.isDemoDemanded() && !row.getBoolean(1)) {
            throw new IllegalStateException(
                "empara.demo: this database holds a real installation and cannot become a demo");
          }
          return row.getBoolean(1);
        }
      }
      try (PreparedStatement insert =
          connection.prepareStatement("insert into EMP_INSTALLATION (ID, DEMO) values (1, ?)")) {
        insert.setBoolean(1, settings.isDemoWanted());
        insert.executeUpdate();
      }
      return settings.isDemoWanted();
    }
  }
}
