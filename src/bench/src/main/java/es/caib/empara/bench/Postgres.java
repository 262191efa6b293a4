package es.caib.empara.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A real PostgreSQL that writes every commit through to the disk before it answers. */
final class Postgres implements Database {

  private static final String OWNER = "empara_owner";
  private static final String RUN_TIME = "empara";
  private static final String SECRET = "only-for-the-bench";
  private static final Map<String, String> DURABLE =
      new TreeMap<>(Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on"));

  private final EmbeddedPostgres server;

  private Postgres(EmbeddedPostgres server) {
    this.server = server;
  }

  static Postgres start() throws SQLException {
    try {
      EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
      DURABLE.forEach(builder::setServerConfig);
      builder.setServerConfig("track_commit_timestamp", "on");
      Postgres postgres = new Postgres(builder.start());
      postgres.prepare();
      return postgres;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void prepare() throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String role : new String[] {OWNER, RUN_TIME}) {
        statement.execute("create role " + role + " login password '" + SECRET + "'");
      }
      statement.execute("create database empara owner " + OWNER);
    }
    try (Connection connection = server.getDatabase("postgres", "empara").getConnection();
        Statement statement = connection.createStatement()) {
      // Up to version 14 everybody may create in this schema.
      statement.execute("revoke create on schema public from public");
      statement.execute("grant create, usage on schema public to " + OWNER);
    }
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public Map<String, String> settings(Path data) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("EMPARA_DB_URL", url());
    settings.put("EMPARA_DB_USER", RUN_TIME);
    settings.put("EMPARA_DB_PASSWORD", SECRET);
    settings.put("EMPARA_DB_MIGRATION_USER", OWNER);
    settings.put("EMPARA_DB_MIGRATION_PASSWORD", SECRET);
    settings.put("EMPARA_DOCUMENTS_KEY", documentsKey(data).toString());
    settings.put("FLOOR_DB_CLASS", "org.postgresql.ds.PGSimpleDataSource");
    settings.put("FLOOR_DB_URL", url());
    settings.put("FLOOR_DB_USER", OWNER);
    settings.put("FLOOR_DB_PASSWORD", SECRET);
    return settings;
  }

  private static Path documentsKey(Path data) {
    Path file = data.resolve("documents.key");
    try {
      if (Files.notExists(file)) {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(data);
        Files.writeString(file, Base64.getEncoder().encodeToString(key));
      }
      return file;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public Optional<String> commitMicros() {
    return Optional.of(
        "cast(extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000000 as bigint)");
  }

  /** As both users see it: a role or a database may have settings of its own. */
  @Override
  public String durability(Server server) {
    for (String user : new String[] {RUN_TIME, OWNER}) {
      DURABLE.forEach((setting, wanted) -> require(setting, wanted, show(user, setting)));
    }
    StringBuilder said = new StringBuilder(show(RUN_TIME, "server_version"));
    DURABLE.keySet().forEach(setting -> said.append(", ").append(setting).append(" on"));
    return said.append(", wal_sync_method ").append(show(RUN_TIME, "wal_sync_method")).toString();
  }

  private static void require(String setting, String wanted, String found) {
    if (!found.equals(wanted)) {
      throw new IllegalStateException("PostgreSQL runs with " + setting + " = " + found);
    }
  }

  private String show(String user, String setting) {
    try (Connection connection = DriverManager.getConnection(url(), user, SECRET);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("show " + setting)) {
      found.next();
      return found.getString(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private String url() {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/empara";
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
