package es.caib.empara.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A migrated database of one vendor, with an owner and a run-time user as in production. */
public final class TestDatabase implements AutoCloseable {

  private static final String RUNTIME_USER = "EMPARA";

  private final String name;
  private final String url;
  private final DataSource owner;
  private final String runtimeUser;
  private final String runtimePassword;
  private final AutoCloseable server;
  private final EntityManagerFactory factory;

  private TestDatabase(
      String name,
      String url,
      DataSource owner,
      String runtimeUser,
      String runtimePassword,
      AutoCloseable server) {
    this.name = name;
    this.url = url;
    this.owner = owner;
    this.runtimeUser = runtimeUser;
    this.runtimePassword = runtimePassword;
    this.server = server;
    migrate();
    this.factory =
        Persistence.createEntityManagerFactory(
            "empara",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.url", url,
                "jakarta.persistence.jdbc.user", runtimeUser,
                "jakarta.persistence.jdbc.password", runtimePassword));
  }

  public static TestDatabase h2() {
    String url = "jdbc:h2:mem:" + UUID.randomUUID();
    JdbcDataSource owner = new JdbcDataSource();
    owner.setURL(url + ";DB_CLOSE_DELAY=-1");
    owner.setUser("EMPARA_OWNER");
    owner.setPassword("");
    return new TestDatabase("H2", url, owner, RUNTIME_USER, "", () -> {});
  }

  public static TestDatabase postgresql() {
    try {
      EmbeddedPostgres server = EmbeddedPostgres.start();
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create user empara");
      }
      return new TestDatabase(
          "PostgreSQL",
          server.getJdbcUrl("empara", "postgres"),
          server.getPostgresDatabase(),
          "empara",
          "",
          server);
    } catch (IOException | SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  public int migrate() {
    return new SchemaMigration(owner, runtimeUser, runtimePassword).run();
  }

  public EntityManagerFactory factory() {
    return factory;
  }

  public Connection connectAtRunTime() throws SQLException {
    return ConfiguredDataSource.open(url, runtimeUser, runtimePassword);
  }

  public Connection connectAsOwner() throws SQLException {
    return owner.getConnection();
  }

  @Override
  public void close() throws Exception {
    factory.close();
    server.close();
  }

  @Override
  public String toString() {
    return name;
  }
}
