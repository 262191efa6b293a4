package es.caib.empara.access.web;

import es.caib.empara.access.service.PortalSignIn;
import es.caib.empara.access.service.PortalSignIn.PortalSession;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * Ends the log-in here, then sends the browser to the portal to end it there. A page stands
 * between, since a form of ours may lead to no other server.
 */
@WebServlet(PortalLeave.PATH)
public class PortalLeave extends HttpServlet {

  static final String PATH = Paths.PORTAL + "logout";

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/errors/leaving.xhtml";
  private static final String OUT = Paths.LOGIN + "?reason=out";

  /** Set by the button of the page: another site's link must not log anybody out. */
  private static final String LEAVING = PortalLeave.class.getName();

  @Inject private transient PortalSignIn portals;
  @Inject private transient Farewells farewells;

  static void begin(HttpSession session) {
    session.setAttribute(LEAVING, Boolean.TRUE);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpSession session = request.getSession(false);
    PortalSession portal =
        session == null || session.getAttribute(LEAVING) == null
            ? null
            : PortalSessions.of(session);
    if (portal == null) {
      response.sendRedirect(request.getContextPath() + Paths.LOGIN);
      return;
    }
    Optional<URI> address = portals.farewell(portal, PortalStart.base(request) + OUT);
    session.invalidate();
    if (address.isEmpty()) {
      response.sendRedirect(request.getContextPath() + OUT);
    } else {
      // In no session: what the former page still asks for in the background would begin another.
      String ticket = farewells.keep(address.get());
      response.sendRedirect(request.getContextPath() + PAGE + "?t=" + ticket);
    }
  }
}
