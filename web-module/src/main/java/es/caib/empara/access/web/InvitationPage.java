package es.caib.empara.access.web;

import es.caib.empara.access.service.Invitations;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** Sets the first password with a link that opens once. */
@Named
@ViewScoped
public class InvitationPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Invitations invitations;
  @Inject private Notices notices;
  @Inject private Words words;

  private String token;
  private String principal;
  private String password;
  private String again;
  private boolean done;

  /** The link's token is in the address with which the page is opened. */
  @PostConstruct
  void open() {
    token =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("t");
    principal = invitations.whose(token, address()).orElse(null);
  }

  public void accept() {
    if (password == null || !password.equals(again)) {
      notices.fault("welcome:again", words.text("error.password.differs"));
      return;
    }
    try {
      invitations.accept(token, password, address());
      done = true;
    } catch (InvalidInput refused) {
      notices.refused(refused, "welcome");
    } finally {
      password = null;
      again = null;
    }
  }

  private static String address() {
    return Addresses.of(
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest());
  }

  /** Whose password it will be; null when the link opens no more. */
  public String getPrincipal() {
    return principal;
  }

  public boolean isDone() {
    return done;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
