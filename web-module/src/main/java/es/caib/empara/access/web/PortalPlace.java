package es.caib.empara.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** The page where a person is, to come back to it from the portal. */
@Named
@RequestScoped
public class PortalPlace {

  @Inject private Workplace workplace;
  @Inject private Farewells farewells;
  @Inject private HttpServletRequest request;

  private boolean asked;
  private String farewell;

  /** Where the portal is asked to say again who sits here. */
  public String getUnlockAddress() {
    return PortalStart.address(request.getContextPath(), workplace.getRealm(), here());
  }

  /** The same for somebody whose screen is not locked. */
  public String getProofAddress() {
    return getUnlockAddress() + "&" + PortalStart.FRESH + "=true";
  }

  private String here() {
    Object locked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    String page =
        locked == null
            ? Paths.of(request)
            : locked.toString().substring(request.getContextPath().length());
    Object query =
        locked == null
            ? request.getQueryString()
            : request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    return query == null ? page : page + "?" + query;
  }

  /** Where the portal ends its own session; null when nobody is leaving. */
  public String getFarewell() {
    if (!asked) {
      asked = true;
      farewell = farewells.tell(request.getParameter("t")).map(URI::toString).orElse(null);
    }
    return farewell;
  }
}
