package es.caib.empara.bench;

import jakarta.json.JsonArray;
import java.nio.file.Path;
import java.util.Map;

/** The embedded default: a file that the server opens itself, written at each commit. */
final class EmbeddedH2 implements Database {

  @Override
  public String name() {
    return "H2";
  }

  @Override
  public Map<String, String> settings(Path data) {
    return Map.of(
        "FLOOR_DB_CLASS",
        "org.h2.jdbcx.JdbcDataSource",
        "FLOOR_DB_URL",
        "jdbc:h2:file:" + data.resolve("empara") + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000",
        "FLOOR_DB_USER",
        "EMPARA_OWNER",
        "FLOOR_DB_PASSWORD",
        "");
  }

  @Override
  public String durability(Server server) {
    String delay = setting(server, "WRITE_DELAY");
    if (!delay.equals("0")) {
      throw new IllegalStateException("H2 runs with WRITE_DELAY = " + delay);
    }
    return setting(server, "info.VERSION") + ", WRITE_DELAY 0 (each commit is written, not synced)";
  }

  private static String setting(Server server, String name) {
    JsonArray rows =
        server.query(
            "select SETTING_VALUE from INFORMATION_SCHEMA.SETTINGS where SETTING_NAME = '"
                + name
                + "'");
    return rows.getJsonArray(0).getString(0);
  }

  @Override
  public void close() {
    // The database ends with its server.
  }
}
