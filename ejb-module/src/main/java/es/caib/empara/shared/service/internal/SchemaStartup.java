package es.caib.empara.shared.service.internal;

import es.caib.empara.shared.ConfiguredDataSource;
import es.caib.empara.shared.SchemaMigration;
import es.caib.empara.shared.Settings;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.Installation;
import es.caib.empara.shared.service.Readiness;
import jakarta.annotation.PostConstruct;
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

/** Brings the schema up to date before anything uses it, and marks a demo database for good. */
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

  @Inject private Readiness readiness;
  @Inject private BusinessClock clock;
  @Inject private Installation installation;

  @PostConstruct
  void start() {
    readiness.run(Readiness.Step.SCHEMA, this::migrate);
  }

  private void migrate() {
    Settings settings = Settings.current();
    if (settings.isEmbeddedDatabase() && TimeZone.getDefault().useDaylightTime()) {
      LOG.warning(
          "The embedded database keeps exact times only on a server that lives in UTC: start it with"
              + " -Duser.timezone=UTC");
    }
    int applied =
        new SchemaMigration(
                new OwnerDataSource(settings), settings.databaseUser(), settings.databasePassword())
            .run();
    try (Connection owner = ConfiguredDataSource.openAsOwner(settings)) {
      boolean demo = demo(owner, settings.isDemoWanted());
      installation.is(demo);
      clock.apply(settings, demo);
      LOG.log(
          Level.INFO,
          "Schema up to date, {0} scripts applied, demo: {1}",
          new Object[] {applied, demo});
    } catch (SQLException failed) {
      throw new IllegalStateException(
          "the database cannot be read: " + failed.getMessage(), failed);
    }
  }

  private static boolean demo(Connection owner, boolean wanted) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      try (ResultSet row = statement.executeQuery("select DEMO from EMP_INSTALLATION")) {
        if (row.next()) {
          boolean demo = row.getBoolean(1);
          if (wanted && !demo && isSetExplicitly()) {
            throw new IllegalStateException(
                "empara.demo: this database holds a real installation and cannot become a demo");
          }
          return demo;
        }
      }
      if (wanted) {
        try (ResultSet row = statement.executeQuery("select count(*) from EMP_ACCOUNT")) {
          row.next();
          if (row.getInt(1) > 0) {
            throw new IllegalStateException("empara.demo: allowed only on an empty database");
          }
        }
      }
      try (PreparedStatement insert =
          owner.prepareStatement("insert into EMP_INSTALLATION (ID, DEMO) values (1, ?)")) {
        insert.setBoolean(1, wanted);
        insert.executeUpdate();
      }
      return wanted;
    }
  }

  private static boolean isSetExplicitly() {
    return org.eclipse.microprofile.config.ConfigProvider.getConfig()
        .getOptionalValue("empara.demo", String.class)
        .isPresent();
  }
}
