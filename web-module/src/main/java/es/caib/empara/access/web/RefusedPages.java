package es.caib.empara.access.web;

import es.caib.empara.audit.service.Refusals;
import es.caib.empara.shared.web.FailureHandler;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A page that the container refused surfaces as an error page; that is where the log hears of it.
 */
public class RefusedPages extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient Refusals refusals;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    // Where a kind of data is hidden, or the person only looks, the door has refused and recorded
    // it.
    boolean byTheDoor =
        request.getAttribute(FailureHandler.HIDDEN) != null
            || request.getAttribute(FailureHandler.LOOKING) != null;
    if (Integer.valueOf(HttpServletResponse.SC_FORBIDDEN).equals(status) && !byTheDoor) {
      Object page = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
      refusals.record("PAGE " + page);
    }
    chain.doFilter(request, response);
  }
}
