package es.caib.empara.access.web;

import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.Installation;
import es.caib.empara.shared.service.Readiness;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells a load balancer, and the launcher, whether the doors are open, and who plays a simulated
 * feed what time it is here; what failed stays in the log.
 */
@WebServlet("/ready")
public class ReadyServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Business time, an ISO instant: a demo may have moved it. */
  private static final String CLOCK = "Empara-Clock";

  @Inject private transient Readiness readiness;
  @Inject private transient Installation installation;
  @Inject private transient BusinessClock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain");
    if (readiness.isReady()) {
      response.setHeader(CLOCK, clock.now().toInstant().toString());
      response.getWriter().println(installation.isDemo() ? "ready demo" : "ready");
    } else {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.getWriter().println(readiness.failures().isEmpty() ? "starting" : "failed");
    }
  }
}
