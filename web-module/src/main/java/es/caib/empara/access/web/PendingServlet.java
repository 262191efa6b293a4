package es.caib.empara.access.web;

import es.caib.empara.access.service.PendingService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How much waits for the person, for the navigation of an open page. A number and nothing else. */
@WebServlet("/line/pending")
public class PendingServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient PendingService pending;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response.getWriter().write(Long.toString(pending.count()));
  }
}
