package es.caib.empara.access.web;

import es.caib.empara.access.service.Invitations;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/**
 * Sets the first password with a link that opens once. Whoever comes has no session to keep
 * anything in: the link's token stands in the address, and then in the form.
 */
@Named
@RequestScoped
public class InvitationPage {

  private static final String IN_THE_FORM = "welcome:token";

  @Inject private Invitations invitations;
  @Inject private Notices notices;
  @Inject private Words words;

  private String token;
  private String principal;
  private String password;
  private String again;
  private boolean done;

  @PostConstruct
  void open() {
    Map<String, String> sent =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    token = sent.getOrDefault("t", sent.get(IN_THE_FORM));
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

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
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
