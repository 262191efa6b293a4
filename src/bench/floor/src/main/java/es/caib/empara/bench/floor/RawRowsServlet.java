package es.caib.empara.bench.floor;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code POST ?event=TABLE:n,…&request=TABLE:n,…&events=N&each=M}: learns the newest rows of those
 * tables, writes them for N events, M in a request, takes them away again and answers with the
 * nanoseconds of the writing.
 */
@WebServlet("/raw")
public class RawRowsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try (Connection connection = FloorDatabase.bare()) {
      List<SampleRow> samples = new ArrayList<>();
      samples.addAll(learn(connection, request.getParameter("event"), false));
      samples.addAll(learn(connection, request.getParameter("request"), true));
      long nanos =
          new RawRows(connection, samples)
              .write(
                  Integer.parseInt(request.getParameter("events")),
                  Integer.parseInt(request.getParameter("each")));
      takeAway(connection, samples);
      response.setContentType("text/plain");
      response.getWriter().write(Long.toString(nanos));
    } catch (SQLException failed) {
      throw new ServletException(failed);
    }
  }

  private static List<SampleRow> learn(Connection connection, String tables, boolean perRequest)
      throws SQLException {
    List<SampleRow> samples = new ArrayList<>();
    for (String table : tables.split(",")) {
      String[] counted = table.split(":");
      samples.addAll(
          SampleRow.newest(connection, counted[0], Integer.parseInt(counted[1]), perRequest));
    }
    return samples;
  }

  /** The log of operations keeps its copies: it is append-only. */
  private static void takeAway(Connection connection, List<SampleRow> samples) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (int i = samples.size() - 1; i >= 0; i--) {
        if (!samples.get(i).table().equals("EMP_OPERATION")) {
          statement.executeUpdate("delete from " + samples.get(i).table() + " where ID < 0");
        }
      }
    }
    connection.commit();
  }
}
