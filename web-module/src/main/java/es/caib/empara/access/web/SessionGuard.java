package es.caib.empara.access.web;

import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.Readiness;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Stands before everything: no start without what must run first, the address for the operations
 * log, the headers that protect the browser, and the lock of a screen that was left.
 */
public class SessionGuard extends HttpFilter {

  /** Marks what a page does by itself; it never counts as something that the person did. */
  static final String BACKGROUND = "empara.background";

  private static final long serialVersionUID = 1L;
  private static final int LOCKED = 423;
  private static final String CONTENT =
      "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self';"
          + " connect-src 'self'; img-src 'self' data:; font-src 'self';"
          + " style-src 'self' 'unsafe-inline'";

  @Inject private transient Workplace workplace;
  @Inject private transient CallContext context;
  @Inject private transient Readiness readiness;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    String path = Paths.of(request);
    if (!readiness.isReady() && !path.equals(Paths.READY)) {
      response.setHeader("Retry-After", "5");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    context.from(Addresses.of(request));
    if (isInside(request)) {
      context.proved(workplace.getProvedAt());
    }
    protect(response, path);
    if (isUpload(request) && !(Paths.takesUploads(path) && isInside(request))) {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
      return;
    }
    if (Paths.isApi(path) || Paths.isLine(path) || Paths.isMachinery(path) || Paths.isDoor(path)) {
      chain.doFilter(request, response);
      return;
    }
    boolean inside = isInside(request);
    boolean locked = inside && workplace.isLocked();
    if (locked && !Paths.isHouse(path)) {
      refuseLocked(request, response);
    } else {
      if (inside && !locked && request.getParameter(BACKGROUND) == null) {
        workplace.done();
      }
      chain.doFilter(request, response);
    }
  }

  /** Files are read into memory: only where they are expected, and only from people inside. */
  private static boolean isUpload(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  private boolean isInside(HttpServletRequest request) {
    return request.getSession(false) != null && workplace.isOpen();
  }

  /**
   * A page shows the lock in its own place; what the open page asks for in the background waits.
   */
  private static void refuseLocked(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setStatus(LOCKED);
    } else {
      request.getRequestDispatcher(Paths.LOCK).forward(request, response);
    }
  }

  static void protect(HttpServletResponse response, String path) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    // Beside the policy for scripts, which PrimeFaces sends with its nonce.
    response.addHeader("Content-Security-Policy", CONTENT);
    if (!Paths.isMachinery(path)) {
      response.setHeader("Cache-Control", "no-store");
    }
  }
}
