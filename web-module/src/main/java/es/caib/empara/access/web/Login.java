package es.caib.empara.access.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.RealmKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.RealmBook;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.primefaces.PrimeFaces;

/** The way in: institution, then user name and password, or the portal of the institution. */
@Named
@RequestScoped
public class Login {

  /** Set on the request by the authentication when there were too many failures. */
  static final String WAIT = "empara.login.wait";

  private static final String START = "/index.xhtml";
  private static final String COOKIE = "empara_institution";
  private static final int A_YEAR = 365 * 24 * 60 * 60;
  private static final Set<String> REASONS =
      Set.of(
          "ended", "closed", "out", "password", "portal-silent", "portal-refused", "portal-wait");

  /** Read before the form is: what stands in it depends on the institution. */
  private static final String REALM = "login:realm_input";

  private static final String SHOWN = "shown";

  @Inject private SecurityContext security;
  @Inject private Territory territory;
  @Inject private RealmBook book;
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
    realm = asked.containsKey(REALM) ? asked.get(REALM) : asked.get("realm");
    if (realm == null && external.getRequestCookieMap().get(COOKIE) instanceof Cookie cookie) {
      realm = cookie.getValue();
    }
  }

  /** Whether the people of the chosen institution come by its portal. */
  public boolean isPortal() {
    return territory.institution(realm) != null && book.of(realm).kind() == RealmKind.PORTAL;
  }

  /** What is offered: portal or password. */
  public String getShown() {
    return isPortal() ? "portal" : "password";
  }

  /** Offers what another institution has; as long as it is the same, what is typed stays. */
  public void choose() {
    if (!getShown().equals(external().getRequestParameterMap().get(SHOWN))) {
      PrimeFaces.current().ajax().update("login:way");
    }
  }

  /** Where the way to the portal begins. */
  public String getPortalAddress() {
    return PortalStart.address(external().getRequestContextPath(), realm, to);
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
    } else if (request.getAttribute(Entrance.HALFWAY) != null) {
      remember(external);
      external.redirect(
          external.getRequestContextPath()
              + Paths.CODE
              + "?to="
              + URLEncoder.encode(to, StandardCharsets.UTF_8));
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
    remember(
        (HttpServletRequest) external.getRequest(),
        (HttpServletResponse) external.getResponse(),
        realm);
  }

  /** The institution is chosen already when this browser comes again. */
  static void remember(HttpServletRequest request, HttpServletResponse response, String realm) {
    Cookie cookie = new Cookie(COOKIE, realm);
    cookie.setPath(request.getContextPath() + "/");
    cookie.setMaxAge(A_YEAR);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
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
