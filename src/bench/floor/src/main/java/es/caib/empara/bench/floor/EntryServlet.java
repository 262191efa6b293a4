package es.caib.empara.bench.floor;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;

/** The floor of the feed: the body is the name of the row. */
@WebServlet("/entries")
public class EntryServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @EJB private transient FloorEntries entries;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      entries.add(request.getReader().readLine());
      response.setStatus(HttpServletResponse.SC_ACCEPTED);
    } catch (SQLException failed) {
      throw new ServletException(failed);
    }
  }
}
