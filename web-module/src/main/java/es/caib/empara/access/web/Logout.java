package es.caib.empara.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** The way out. */
@Named
@RequestScoped
public class Logout {

  /** Ends the log-in and everything that the session holds. */
  public String leave() throws ServletException, IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    if (external.getSession(false) instanceof HttpSession session
        && PortalSessions.of(session) != null) {
      // A form may not be answered by the address of another server, so a page of ours is between.
      PortalLeave.begin(session);
      external.redirect(external.getRequestContextPath() + PortalLeave.PATH);
      return null;
    }
    ((HttpServletRequest) external.getRequest()).logout();
    external.invalidateSession();
    return "/login.xhtml?faces-redirect=true&reason=out";
  }
}
