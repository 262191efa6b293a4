package es.caib.empara.bench;

import jakarta.json.JsonArray;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many rows each of Empara's tables has. */
record RowCounts(Map<String, Long> byTable) {

  static RowCounts of(Server server) {
    Map<String, Long> counts = new TreeMap<>();
    for (JsonArray table :
        server
            .query(
                "select distinct TABLE_NAME from INFORMATION_SCHEMA.COLUMNS"
                    + " where upper(TABLE_NAME) like 'EMP\\_%' escape '\\' and upper(COLUMN_NAME) = 'ID'")
            .getValuesAs(JsonArray.class)) {
      String name = table.getString(0).toUpperCase(Locale.ROOT);
      String count = server.query("select count(*) from " + name).getJsonArray(0).getString(0);
      counts.put(name, Long.valueOf(count));
    }
    return new RowCounts(counts);
  }

  /** What came since, shared out among so many events. */
  Map<String, Integer> since(RowCounts before, int events) {
    Map<String, Integer> grown = new TreeMap<>();
    byTable.forEach(
        (table, count) -> {
          int rows = (int) ((count - before.byTable().get(table)) / events);
          if (rows > 0) {
            grown.put(table, rows);
          }
        });
    return grown;
  }

  /** {@code TABLE:n,TABLE:n}. */
  static String text(Map<String, Integer> rows) {
    return rows.entrySet().stream()
        .map(table -> table.getKey() + ":" + table.getValue())
        .collect(Collectors.joining(","));
  }
}
