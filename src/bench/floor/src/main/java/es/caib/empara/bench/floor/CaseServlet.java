package es.caib.empara.bench.floor;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The floor of opening a case. Basic costs here no more than that the header is there: the account
 * is read, as in the real request, by one of its SELECTs.
 */
@WebServlet("/cases/*")
public class CaseServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @EJB private transient RecordedReads reads;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getHeader("Authorization") == null) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(reads.read(request.getPathInfo().substring(1)));
  }
}
