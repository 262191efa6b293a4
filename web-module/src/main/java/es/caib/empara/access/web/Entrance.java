package es.caib.empara.access.web;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.PortalSignIn;
import es.caib.empara.access.service.SignIn;
import es.caib.empara.shared.api.ProblemBody;
import es.caib.empara.shared.service.CallContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The ways in: Basic and the tokens of portals for the API, without a session; the form for people,
 * with one, where the container's realm of the institution compares the password. Who comes back
 * from a portal is let in by {@link PortalBack}. The rights are read again at each request.
 */
@ApplicationScoped
public class Entrance implements HttpAuthenticationMechanism {

  /** How long a person must wait after too many failures; the log-in page says it. */
  public static final String WAIT = "empara.login.wait";

  /** Set on the request when the password was right and a code is asked for. */
  static final String HALFWAY = "empara.login.halfway";

  /** The code of the second factor, beside a Basic credential. */
  private static final String CODE = "Empara-Code";

  private static final int TOO_MANY_REQUESTS = 429;

  private static final String BEARER = "Bearer ";

  @Inject private SignIn signIn;
  @Inject private PortalSignIn portals;
  @Inject private Callers callers;
  @Inject private Workplace workplace;
  @Inject private Halfway halfway;
  @Inject private Arrivals arrivals;
  @Inject private CallContext call;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String path = Paths.of(request);
    if (Paths.isApi(path)) {
      String header = request.getHeader("Authorization");
      return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
          ? token(header.substring(BEARER.length()).strip(), request, response, context)
          : basic(request, response, context);
    }
    if (context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential typed) {
      return form(typed, request, context);
    }
    if (request.getSession(false) != null && workplace.isOpen()) {
      Optional<Caller> caller = callers.load(workplace.getPrincipal());
      if (workplace.stands(caller)) {
        return context.notifyContainerAboutLogin(
            new CallerPrincipal(caller.get().principal()), caller.get().roles());
      }
      request.getSession().invalidate();
      return context.isProtected()
          ? sendToLogin(request, response, context, "ended")
          : context.doNothing();
    }
    return context.isProtected()
        ? sendToLogin(request, response, context, null)
        : context.doNothing();
  }

  private AuthenticationStatus form(
      UsernamePasswordCredential typed, HttpServletRequest request, HttpMessageContext context) {
    SignIn.Result result =
        signIn.withPassword(typed.getCaller(), typed.getPasswordAsString(), Addresses.of(request));
    if (result instanceof SignIn.Result.Accepted accepted) {
      arrivals.here(request, accepted);
      return context.notifyContainerAboutLogin(
          new CallerPrincipal(accepted.caller().principal()), accepted.caller().roles());
    }
    if (result instanceof SignIn.Result.Halfway half) {
      request.getSession();
      request.changeSessionId();
      halfway.begin(half.caller(), half.need());
      request.setAttribute(HALFWAY, half.need());
    }
    if (result instanceof SignIn.Result.TooMany tooMany) {
      request.setAttribute(WAIT, tooMany.retryAfter());
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  private AuthenticationStatus basic(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Optional<BasicAuthenticationCredential> credential = credential(request);
    if (credential.isEmpty()) {
      return context.isProtected() ? unauthorised(request, response) : context.doNothing();
    }
    SignIn.Result result =
        signIn.withBasic(
            credential.get().getCaller(),
            credential.get().getPasswordAsString(),
            request.getHeader(CODE),
            Addresses.of(request));
    if (result instanceof SignIn.Result.Accepted accepted) {
      // Each call brings its proof along.
      call.proved(Instant.now());
      return context.notifyContainerAboutLogin(
          new CallerPrincipal(accepted.caller().principal()), accepted.caller().roles());
    }
    if (result instanceof SignIn.Result.TooMany tooMany) {
      response.setHeader("Retry-After", Long.toString(wholeSeconds(tooMany.retryAfter())));
      problem(request, response, TOO_MANY_REQUESTS, "too-many-requests");
      return AuthenticationStatus.SEND_FAILURE;
    }
    if (result instanceof SignIn.Result.Halfway) {
      problem(request, response, HttpServletResponse.SC_UNAUTHORIZED, "second-factor");
      return AuthenticationStatus.SEND_FAILURE;
    }
    return unauthorised(request, response);
  }

  private AuthenticationStatus token(
      String token,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    if (portals.withToken(token, Addresses.of(request))
        instanceof SignIn.Result.Accepted accepted) {
      return context.notifyContainerAboutLogin(
          new CallerPrincipal(accepted.caller().principal()), accepted.caller().roles());
    }
    response.setHeader("WWW-Authenticate", "Bearer realm=\"Empara\", error=\"invalid_token\"");
    problem(request, response, HttpServletResponse.SC_UNAUTHORIZED, "unauthorized");
    return AuthenticationStatus.SEND_FAILURE;
  }

  /** Waiting a second too long is better than one too short. */
  static long wholeSeconds(Duration wait) {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }

  private static Optional<BasicAuthenticationCredential> credential(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BasicAuthenticationCredential(header.substring(6).strip()));
    } catch (RuntimeException notBasic) {
      return Optional.empty();
    }
  }

  private static AuthenticationStatus unauthorised(
      HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("WWW-Authenticate", "Basic realm=\"Empara\", charset=\"UTF-8\"");
    problem(request, response, HttpServletResponse.SC_UNAUTHORIZED, "unauthorized");
    return AuthenticationStatus.SEND_FAILURE;
  }

  /** None where the caller names none: the server's own language is nobody's wish. */
  private static List<Locale> languages(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null
        ? List.of()
        : Collections.list(request.getLocales());
  }

  /** Written here, because neither the guard nor a resource is reached. */
  private static void problem(
      HttpServletRequest request, HttpServletResponse response, int status, String slug) {
    try {
      SessionGuard.protect(response, Paths.of(request));
      response.setStatus(status);
      response.setContentType("application/problem+json");
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      response.getWriter().write(ProblemBody.of(status, slug, languages(request)).toString());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static AuthenticationStatus sendToLogin(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context,
      String reason) {
    if (Paths.isLine(Paths.of(request))) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return AuthenticationStatus.SEND_FAILURE;
    }
    StringBuilder target = new StringBuilder(request.getContextPath()).append(Paths.LOGIN);
    String separator = "?";
    if (request.getMethod().equals("GET")) {
      target.append("?to=").append(encoded(wanted(request)));
      separator = "&";
    }
    if (reason != null) {
      target.append(separator).append("reason=").append(reason);
    }
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      return redirectPartially(response, target.toString());
    }
    return context.redirect(target.toString());
  }

  /** A page that refreshes itself can follow a redirect only in its own language. */
  private static AuthenticationStatus redirectPartially(
      HttpServletResponse response, String target) {
    try {
      response.setContentType("text/xml");
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                  + target.replace("&", "&amp;")
                  + "\"/></partial-response>");
      return AuthenticationStatus.SEND_CONTINUE;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static String wanted(HttpServletRequest request) {
    String query = request.getQueryString();
    return Paths.of(request) + (query == null ? "" : "?" + query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Ends the session with the log-out. */
  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
