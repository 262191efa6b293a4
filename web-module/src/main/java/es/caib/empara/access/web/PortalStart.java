package es.caib.empara.access.web;

import es.caib.empara.access.service.PortalSignIn;
import es.caib.empara.access.service.PortalSignIn.Departure;
import es.caib.empara.shared.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Sends a browser to the portal of a body. */
@WebServlet(PortalStart.PATH)
public class PortalStart extends HttpServlet {

  static final String PATH = Paths.PORTAL + "start";

  /** On the way of somebody who is inside and must prove again who she is. */
  static final String FRESH = "fresh";

  private static final long serialVersionUID = 1L;
  private static final String HOME = "/index.xhtml";

  @Inject private transient PortalSignIn portals;
  @Inject private transient Workplace workplace;

  /** The address at which the way to a portal begins. */
  static String address(String contextPath, String realm, String to) {
    return contextPath + PATH + "?realm=" + encoded(realm) + "&to=" + encoded(to);
  }

  /** The address of this installation as people and portals reach it. */
  static String base(HttpServletRequest request) {
    return Settings.current()
        .publicUrl()
        .orElseGet(
            () ->
                request.getScheme() + "://" + request.getHeader("Host") + request.getContextPath());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String realm = String.valueOf(request.getParameter("realm"));
    // The portal may still know who was here: to unlock a screen, or to prove again who sits
    // there, it must ask the person anew.
    boolean fresh =
        request.getSession(false) != null
            && workplace.isOpen()
            && (workplace.isLocked() || request.getParameter(FRESH) != null);
    Optional<Departure> departure = portals.depart(realm, base(request) + Paths.PORTAL_BACK, fresh);
    if (departure.isEmpty()) {
      response.sendRedirect(
          request.getContextPath() + Paths.LOGIN + "?reason=portal-silent&realm=" + encoded(realm));
      return;
    }
    PortalVisits.keep(
        request.getSession(),
        new PortalVisits.Pending(
            departure.get().visit(), LocalPath.orElse(request.getParameter("to"), HOME)));
    response.sendRedirect(departure.get().portal().toString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
