package es.caib.empara.alerts.web;

import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.SignIn;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.alerts.service.AlertService;
import es.caib.empara.alerts.service.BoardCounts;
import es.caib.empara.alerts.service.Pulse;
import es.caib.empara.feed.service.FeedStatus;
import es.caib.empara.feed.service.FeedStatusService;
import es.caib.empara.shared.Json;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.OffsetDateTime;

/**
 * The line between an open page and the server: that it stands, what time it is, how far the cursor
 * is, whether the sources speak. Asking never counts as doing; a locked screen gets counts and
 * clock and no case data.
 */
@WebServlet("/line/*")
public class LineServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
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
    boolean onAlerts = workplace.is("EMP_COORDINATOR") || workplace.is("EMP_TECHNICIAN");
    Pulse pulse = onAlerts ? alerts.pulse() : null;
    FeedStatus sources =
        workplace.isOnCases() || workplace.is("EMP_OPERATOR") ? feed.status() : null;
    JsonObject line =
        Json.createObjectBuilder()
            .add("locked", workplace.isLocked())
            .add("serverTime", clock.now().toInstant().toString())
            .add("locksAt", workplace.getLocksAt().toString())
            .add("endsAt", workplace.getEndsAt().toString())
            .add("head", pulse == null ? JsonValue.NULL : Json.createValue(pulse.head()))
            .add("counts", pulse == null ? JsonValue.NULL : counts(pulse.counts()))
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
