package es.caib.empara.it.rounds;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads rows as they are in the database, without the server. */
final class Rows {

  private Rows() {}

  /** A row by the names of its columns in upper case. */
  record Row(Map<String, Object> values) {

    String text(String column) {
      return (String) values.get(column);
    }

    /** 0 for none. */
    long number(String column) {
      Object value = values.get(column);
      return value == null ? 0 : ((Number) value).longValue();
    }

    boolean has(String column) {
      return values.get(column) != null;
    }

    /** Null for none. */
    Instant time(String column) {
      OffsetDateTime value = (OffsetDateTime) values.get(column);
      return value == null ? null : value.toInstant();
    }
  }

  static List<Row> of(Connection connection, String sql, Object... parameters) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int place = 0; place < parameters.length; place++) {
        statement.setObject(place + 1, parameters[place]);
      }
      try (ResultSet result = statement.executeQuery()) {
        List<Row> rows = new ArrayList<>();
        while (result.next()) {
          rows.add(row(result));
        }
        return rows;
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** The only number of the only row. */
  static long count(Connection connection, String sql, Object... parameters) {
    Map<String, Object> only = of(connection, sql, parameters).get(0).values();
    return ((Number) only.values().iterator().next()).longValue();
  }

  private static Row row(ResultSet result) throws SQLException {
    ResultSetMetaData columns = result.getMetaData();
    Map<String, Object> values = new HashMap<>();
    for (int place = 1; place <= columns.getColumnCount(); place++) {
      boolean time =
          columns.getColumnType(place) == Types.TIMESTAMP
              || columns.getColumnType(place) == Types.TIMESTAMP_WITH_TIMEZONE;
      values.put(
          columns.getColumnLabel(place).toUpperCase(Locale.ROOT),
          time ? result.getObject(place, OffsetDateTime.class) : result.getObject(place));
    }
    return new Row(values);
  }
}
