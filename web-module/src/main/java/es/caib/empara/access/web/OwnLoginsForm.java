package es.caib.empara.access.web;

import es.caib.empara.access.service.OwnLogins;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpSession;
import java.util.List;

/** Where the person is logged in, and the end of it. */
@Named
@RequestScoped
public class OwnLoginsForm {

  @Inject private OwnLogins own;
  @Inject private Words words;

  private List<OwnLogins.View> rows;
  private String notice;

  public List<OwnLogins.View> getRows() {
    if (rows == null) {
      rows = own.read();
    }
    return rows;
  }

  /** Whether it is the one at this screen. */
  public boolean isHere(OwnLogins.View row) {
    return row.login().equals(here());
  }

  /** Ends another; one that has ended meanwhile has ended. */
  public void end(String login) {
    try {
      own.end(login);
    } catch (NotFound overAlready) {
      // What was wanted is so.
    }
    notice = words.text("logins.ended");
    rows = null;
  }

  public void endOthers() {
    own.endOthers(here());
    notice = words.text("logins.ended.others");
    rows = null;
  }

  private static String here() {
    return OpenLogins.of(
        (HttpSession) FacesContext.getCurrentInstance().getExternalContext().getSession(false));
  }

  public String getNotice() {
    return notice;
  }
}
