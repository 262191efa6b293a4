package es.caib.empara.bench.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A row that Empara wrote, to be written again under other keys. Copies have negative identifiers,
 * so that they can be told apart and are never in the way.
 *
 * @param perRequest written once for a request, however many events it brings
 */
record SampleRow(String table, boolean perRequest, List<String> columns, List<Object> values) {

  /** The newest rows of a table, oldest first. */
  static List<SampleRow> newest(Connection connection, String table, int count, boolean perRequest)
      throws SQLException {
    List<SampleRow> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select * from "
                    + table
                    + " order by ID desc fetch first "
                    + count
                    + " rows only")) {
      ResultSetMetaData data = rows.getMetaData();
      while (rows.next()) {
        List<String> columns = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int i = 1; i <= data.getColumnCount(); i++) {
          columns.add(data.getColumnName(i).toUpperCase(Locale.ROOT));
          values.add(rows.getObject(i));
        }
        found.add(new SampleRow(table, perRequest, columns, values));
      }
    }
    Collections.reverse(found);
    return found;
  }

  long id() {
    return ((Number) values.get(columns.indexOf("ID"))).longValue();
  }

  PreparedStatement insert(Connection connection) throws SQLException {
    return connection.prepareStatement(
        "insert into %s (%s) values (%s)"
            .formatted(
                table,
                String.join(", ", columns),
                String.join(", ", Collections.nCopies(columns.size(), "?"))));
  }

  /**
   * Writes a copy.
   *
   * @param number makes what must be unique differ from copy to copy
   * @param ids the copies' identifiers by the sample's
   */
  void write(PreparedStatement insert, long number, Map<Long, Long> ids) throws SQLException {
    for (int i = 0; i < columns.size(); i++) {
      insert.setObject(i + 1, copy(columns.get(i), values.get(i), number, ids));
    }
    insert.executeUpdate();
  }

  private static Object copy(String column, Object value, long number, Map<Long, Long> ids) {
    return switch (column) {
      case "EVENT_ID", "CAUSE" -> "floor-" + number;
      case "STATUS_VERSION" -> 1_000_000 + number;
      case "SEQ" -> -number;
      case "UNPUBLISHED" -> false;
      default ->
          value instanceof Number id && (column.equals("ID") || column.endsWith("_ID"))
              ? ids.getOrDefault(id.longValue(), id.longValue())
              : value;
    };
  }
}
