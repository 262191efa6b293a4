package es.caib.empara.access.web;

import es.caib.empara.access.service.OwnPassword;
import es.caib.empara.institutions.RealmKind;
import es.caib.empara.institutions.service.RealmBook;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Changes one's own password; then one logs in anew. */
@Named
@RequestScoped
public class PasswordForm {

  private static final String FORM = "secret";

  @Inject private OwnPassword own;
  @Inject private RealmBook realms;
  @Inject private Workplace workplace;
  @Inject private Notices notices;
  @Inject private Words words;

  private String current;
  private String password;
  private String again;

  public String change() {
    if (password == null || !password.equals(again)) {
      notices.fault(FORM + ":again", words.text("error.password.differs"));
      return null;
    }
    try {
      own.change(current, password, address());
    } catch (InvalidInput refused) {
      notices.refused(refused, FORM);
      return null;
    }
    FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
    return "/login.xhtml?faces-redirect=true&reason=password";
  }

  /** Whether Empara keeps the password, or the body does. */
  public boolean isKeptHere() {
    return realms.of(workplace.getRealm()).kind() == RealmKind.LOCAL;
  }

  private static String address() {
    return Addresses.of(
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest());
  }

  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
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
