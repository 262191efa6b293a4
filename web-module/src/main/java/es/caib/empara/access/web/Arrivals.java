package es.caib.empara.access.web;

import es.caib.empara.access.service.PortalSignIn.PortalSession;
import es.caib.empara.access.service.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** What happens when somebody has proven who she is: the session is hers, and known as open. */
@ApplicationScoped
public class Arrivals {

  @Inject private Workplace workplace;
  @Inject private Halfway halfway;
  @Inject private PortalSessions portals;
  @Inject private OpenLogins logins;

  /** By a password, and a code where one is asked for. */
  void here(HttpServletRequest request, SignIn.Result.Accepted accepted) {
    anew(request);
    PortalSessions.leave(request.getSession());
    workplace.open(accepted);
    logins.enter(request, workplace);
  }

  /**
   * By the portal of the body.
   *
   * @param fresh whether the portal has asked the person anew
   */
  void byPortal(
      HttpServletRequest request,
      SignIn.Result.Accepted accepted,
      PortalSession portal,
      boolean fresh) {
    anew(request);
    workplace.openByPortal(accepted, fresh);
    portals.enter(request.getSession(), portal);
    logins.enter(request, workplace);
  }

  /** An id that was known before the log-in opens nothing after it. */
  private void anew(HttpServletRequest request) {
    request.getSession();
    request.changeSessionId();
    halfway.over();
  }
}
