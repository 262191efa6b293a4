package es.caib.empara.alerts.web;

import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.SignIn;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.alerts.service.AlertService;
import es.caib.empara.alerts.service.BoardCounts;
import es.caib.empara.alerts.service.Pulse;
import es.caib.empara.alerts.service.Sighting;
import es.caib.empara.feed.service.FeedStatus;
import es.caib.empara.feed.service.FeedStatusService;
import es.caib.empara.shared.Json;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.Trace;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * The line between an open page and the server: that it stands, what time it is, how far the cursor
 * is, whether the sources speak. Asking never counts as doing; a locked screen gets counts and
 * clock and no case data.
 */
@WebServlet("/line/*")
public class LineServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(LineServlet.class.getName());
  private static final String OURS = "X-Empara";
  private static final int TOO_MANY_REQUESTS = 429;

  @Inject private transient Workplace workplace;
  @Inject private transient AlertService alerts;
  @Inject private transient FeedStatusService feed;
  @Inject private transient SignIn signIn;
  @Inject private transient Callers callers;
  @Inject private transient CallContext context;
  @Inject private transient BusinessClock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Pulse pulse = worksOnAlerts() ? alerts.pulse() : null;
    FeedStatus sources =
        workplace.isOnCases() || workplace.is("EMP_OPERATOR") ? feed.status() : null;
    JsonObject line =
        Json.createObjectBuilder()
            .add("locked", workplace.isLocked())
            .add("serverTime", clock.now().toInstant().toString())
            // Log-ins end by it, whatever a demo does with its clock.
            .add("realTime", Instant.now().toString())
            .add("locksAt", workplace.getLocksAt().toString())
            .add("endsAt", workplace.getEndsAt().toString())
            .add("head", pulse == null ? JsonValue.NULL : Json.createValue(pulse.head()))
            .add("counts", pulse == null ? JsonValue.NULL : counts(pulse.counts()))
            .add(
                "probeAge",
                pulse == null ? JsonValue.NULL : Json.createValue(pulse.sinceProbe().toMillis()))
            .add("drill", pulse != null && pulse.drill())
            .add("feed", sources == null ? JsonValue.NULL : sources(sources))
            .build();
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(line.toString());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // A page of another origin cannot set this header.
    if (request.getHeader(OURS) == null) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    switch (String.valueOf(request.getPathInfo())) {
      case "/lock" -> {
        workplace.lock();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      }
      case "/unlock" -> unlock(request, response);
      case "/seen" -> seen(request, response);
      case "/left" -> left(request, response);
      default -> response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void unlock(HttpServletRequest request, HttpServletResponse response) {
    String password = request.getParameter("password");
    SignIn.Result result =
        signIn.confirms(callers.current(), password == null ? "" : password, context.address());
    if (result instanceof SignIn.Result.Accepted) {
      workplace.unlock();
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else if (result instanceof SignIn.Result.TooMany tooMany) {
      response.setHeader(
          "Retry-After", Long.toString(Math.max(1, tooMany.retryAfter().toSeconds() + 1)));
      response.setStatus(TOO_MANY_REQUESTS);
    } else {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** What the open board has and shows; the person need do nothing for it. */
  private void seen(HttpServletRequest request, HttpServletResponse response) {
    if (!worksOnAlerts()) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      alerts.seen(
          new Sighting(
              request.getParameter("board"),
              "1".equals(request.getParameter("visible")),
              ids(request.getParameter("received")),
              ids(request.getParameter("displayed")),
              ids(request.getParameter("notified"))));
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } catch (NumberFormatException | ConstraintViolationException wrong) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    } catch (EJBException failure) {
      if (failure.getCausedByException() instanceof ConstraintViolationException) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      } else {
        // Two pages of a person told of the same row at once, say: not noted, and told again.
        LOG.log(Level.INFO, "A sighting could not be noted: {0}", Trace.of(failure));
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
      }
    }
  }

  private void left(HttpServletRequest request, HttpServletResponse response) {
    String board = request.getParameter("board");
    if (board == null || board.isBlank() || !worksOnAlerts()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    alerts.left(board);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private boolean worksOnAlerts() {
    return workplace.is("EMP_COORDINATOR") || workplace.is("EMP_TECHNICIAN");
  }

  private static Set<Long> ids(String list) {
    return list == null || list.isBlank()
        ? Set.of()
        : Arrays.stream(list.split(",")).map(Long::valueOf).collect(Collectors.toSet());
  }

  private static JsonObject counts(BoardCounts counts) {
    return Json.createObjectBuilder()
        .add("critical", counts.critical())
        .add("high", counts.high())
        .add("medium", counts.medium())
        .add("info", counts.info())
        .add("untaken", counts.untaken())
        .build();
  }

  private static JsonObject sources(FeedStatus status) {
    JsonArrayBuilder silent = Json.createArrayBuilder();
    status
        .silent()
        .forEach(
            source ->
                silent.add(
                    Json.createObjectBuilder()
                        .add("source", source.system().name())
                        .add("since", time(source.lastContactAt()))));
    return Json.createObjectBuilder().add("fresh", status.isFresh()).add("silent", silent).build();
  }

  private static JsonValue time(OffsetDateTime time) {
    return time == null ? JsonValue.NULL : Json.createValue(time.toInstant().toString());
  }
}
