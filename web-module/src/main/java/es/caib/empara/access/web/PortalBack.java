package es.caib.empara.access.web;

import es.caib.empara.access.service.PortalSignIn;
import es.caib.empara.access.service.PortalSignIn.Arrival;
import es.caib.empara.access.service.PortalSignIn.Return;
import es.caib.empara.access.service.SignIn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Lets a person in who comes back from a portal. The container hears of it at the next request, by
 * the open {@link Workplace}, as it does for everybody.
 */
@WebServlet(Paths.PORTAL_BACK)
public class PortalBack extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient PortalSignIn portals;
  @Inject private transient Arrivals arrivals;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpSession session = request.getSession(false);
    String state = request.getParameter("state");
    PortalVisits.Pending pending =
        session == null || state == null ? null : PortalVisits.take(session, state);
    if (pending == null) {
      refuse(request, response, "portal-refused", null);
      return;
    }
    String realm = pending.visit().realm();
    Arrival arrival =
        portals.arrive(
            pending.visit(),
            new Return(state, request.getParameter("code"), request.getParameter("iss")),
            Addresses.of(request));
    if (arrival.result() instanceof SignIn.Result.Accepted accepted) {
      arrivals.byPortal(request, accepted, arrival.session(), pending.visit().fresh());
      Login.remember(request, response, realm);
      response.sendRedirect(request.getContextPath() + pending.to());
    } else {
      boolean wait = arrival.result() instanceof SignIn.Result.TooMany;
      refuse(request, response, wait ? "portal-wait" : "portal-refused", realm);
    }
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, String reason, String realm)
      throws IOException {
    response.sendRedirect(
        request.getContextPath()
            + Paths.LOGIN
            + "?reason="
            + reason
            + (realm == null ? "" : "&realm=" + realm));
  }
}
