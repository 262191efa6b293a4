package es.caib.empara.access.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The way in: institution, user name, password. */
@Named
@RequestScoped
public class Login {

  /** Set on the request by the authentication when there were too many failures. */
  static final String WAIT = "empara.login.wait";

  private static final String START = "/index.xhtml";
  private static final String COOKIE = "empara_institution";
  private static final int A_YEAR = 365 * 24 * 60 * 60;
  private static final Set<String> REASONS = Set.of("ended", "closed", "out");

  @Inject private SecurityContext security;
  @Inject private Territory territory;
  @Inject private Notices notices;
  @Inject private Words words;

  private String realm;
  private String user;
  private String password;
  private String to;
  private String reason;

  @PostConstruct
  void begin() {
    ExternalContext external = external();
    Map<String, String> asked = external.getRequestParameterMap();
    to = LocalPath.orElse(asked.get("to"), START);
    reason = REASONS.contains(asked.getOrDefault("reason", "")) ? asked.get("reason") : null;
    if (external.getRequestCookieMap().get(COOKIE) instanceof Cookie cookie) {
      realm = cookie.getValue();
    }
  }

  /** The bodies that have people; machines do not log in here. */
  public List<InstitutionView> getInstitutions() {
    return territory.incorporated().stream()
        .filter(institution -> institution.kind() != InstitutionKind.SOURCE_SYSTEMS)
        .toList();
  }

  /** Logs in and goes where the person wanted to go. */
  public void enter() throws IOException {
    ExternalContext external = external();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    AuthenticationStatus status =
        security.authenticate(
            request,
            (HttpServletResponse) external.getResponse(),
            withParams()
                .credential(new UsernamePasswordCredential(user.trim() + "@" + realm, password))
                .newAuthentication(true));
    if (status == AuthenticationStatus.SUCCESS) {
      remember(external);
      external.redirect(external.getRequestContextPath() + to);
    } else if (status == AuthenticationStatus.SEND_CONTINUE) {
      FacesContext.getCurrentInstance().responseComplete();
    } else {
      refuse(request);
    }
  }

  private void refuse(HttpServletRequest request) {
    password = null;
    notices.fault(
        null,
        request.getAttribute(WAIT) instanceof Duration wait
            ? words.text("login.wait", String.valueOf(Math.max(1, wait.toSeconds())))
            : words.text("login.refused"));
  }

  private void remember(ExternalContext external) {
    external.addResponseCookie(
        COOKIE,
        realm,
        Map.of(
            "path",
            external.getRequestContextPath() + "/",
            "maxAge",
            A_YEAR,
            "httpOnly",
            true,
            "secure",
            external.isSecure(),
            "SameSite",
            "Lax"));
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  public String getRealm() {
    return realm;
  }

  public void setRealm(String realm) {
    this.realm = realm;
  }

  public String getUser() {
    return user;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getTo() {
    return to;
  }

  /** Why the person is here: ended, closed, out; null when it is the beginning. */
  public String getReason() {
    return reason;
  }
}
