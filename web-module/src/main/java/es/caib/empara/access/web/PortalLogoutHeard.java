package es.caib.empara.access.web;

import es.caib.empara.access.service.PortalSignIn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Hears from a portal that a session has ended there (Back-Channel Logout 1.0, 2.5 to 2.8). */
@WebServlet(Paths.PORTAL + "backchannel-logout")
public class PortalLogoutHeard extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient PortalSignIn portals;
  @Inject private transient PortalSessions sessions;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String token = request.getParameter("logout_token");
    boolean heard = token != null && portals.loggedOut(token);
    if (heard) {
      sessions.look();
    }
    response.setStatus(heard ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
  }
}
