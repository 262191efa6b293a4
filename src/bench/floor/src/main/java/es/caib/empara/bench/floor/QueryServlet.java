package es.caib.empara.bench.floor;

import jakarta.annotation.Resource;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The body is one SELECT; the answer its rows as arrays of texts. The embedded database has no
 * other door.
 */
@WebServlet("/query")
public class QueryServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Resource(lookup = "java:app/jdbc/floor")
  private transient DataSource database;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String sql = request.getReader().lines().collect(Collectors.joining("\n"));
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      response.getWriter().write(rows(found).build().toString());
    } catch (SQLException failed) {
      throw new ServletException(failed);
    }
  }

  private static JsonArrayBuilder rows(ResultSet found) throws SQLException {
    JsonArrayBuilder rows = Json.createArrayBuilder();
    int columns = found.getMetaData().getColumnCount();
    while (found.next()) {
      JsonArrayBuilder row = Json.createArrayBuilder();
      for (int column = 1; column <= columns; column++) {
        String value = found.getString(column);
        row.add(value == null ? JsonValue.NULL : Json.createValue(value));
      }
      rows.add(row);
    }
    return rows;
  }
}
