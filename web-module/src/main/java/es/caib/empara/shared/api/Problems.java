package es.caib.empara.shared.api;

import es.caib.empara.access.service.AccessEnded;
import es.caib.empara.access.service.KindHidden;
import es.caib.empara.access.service.ReadOnlyAccess;
import es.caib.empara.alerts.service.AlertClosed;
import es.caib.empara.alerts.service.AlertStanding;
import es.caib.empara.audit.service.Refusals;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.channels.service.CommunicationConflict;
import es.caib.empara.feed.service.AlreadyResolved;
import es.caib.empara.feed.service.StillWaiting;
import es.caib.empara.resources.service.ActivationConflict;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.ReauthenticationNeeded;
import es.caib.empara.shared.service.Trace;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Every failure of the API, as a problem (RFC 9457) with a stable type and a reference; never a
 * stack trace. A refused role is recorded here, since no service ever saw the call.
 */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(Problems.class.getName());

  @Context private HttpHeaders headers;
  @Context private UriInfo uri;
  @Context private Request request;
  @Inject private Refusals refusals;

  @Override
  public Response toResponse(Throwable failure) {
    ApiProblem problem = problem(failure);
    String reference = ProblemBody.reference();
    if (problem.slug().equals("forbidden")) {
      refusals.record(request.getMethod() + " /api/v1/" + template());
    }
    if (problem.status() >= 500) {
      LOG.log(Level.SEVERE, "API failure {0}: {1}", new Object[] {reference, Trace.of(failure)});
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", ProblemBody.TYPE + problem.slug());
    body.put("title", ProblemWords.of(problem.slug(), headers.getAcceptableLanguages()));
    body.put("status", problem.status());
    body.put("detail", detail(problem));
    body.put("reference", reference);
    body.put("field", problem.field());
    body.putAll(problem.extension());
    body.remove("key");
    return Response.status(problem.status()).type("application/problem+json").entity(body).build();
  }

  private Object detail(ApiProblem problem) {
    Object key = problem.extension().get("key");
    return key == null ? null : ProblemWords.of(key.toString(), headers.getAcceptableLanguages());
  }

  private static ApiProblem problem(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ApiProblem known) {
        return known;
      } else if (cause instanceof KindHidden hidden) {
        return new ApiProblem(403, "data-kind", null).with("dataKind", hidden.kind());
      } else if (cause instanceof ReauthenticationNeeded) {
        return new ApiProblem(403, "reauthentication-needed", null);
      } else if (cause instanceof ReadOnlyAccess) {
        return new ApiProblem(403, "read-only", null);
      } else if (cause instanceof NotFound) {
        return new ApiProblem(404, "not-found", null);
      } else if (cause instanceof InvalidInput invalid) {
        return ApiProblem.invalid(invalid.field()).with("key", invalid.key());
      } else if (cause instanceof ConstraintViolationException invalid) {
        return violation(invalid);
      } else if (cause instanceof StaleStatusException stale) {
        return StaleProblem.of(stale);
      } else if (cause instanceof AlertClosed) {
        return new ApiProblem(409, "closed", null);
      } else if (cause instanceof AlertStanding standing) {
        return new ApiProblem(409, word(standing.why()), null);
      } else if (cause instanceof AlreadyResolved) {
        return new ApiProblem(409, "resolved", null);
      } else if (cause instanceof ActivationConflict conflict) {
        return new ApiProblem(409, "activation-conflict", null).with("key", conflict.key());
      } else if (cause instanceof CommunicationConflict) {
        return new ApiProblem(409, "thread-closed", null);
      } else if (cause instanceof StillWaiting waiting) {
        return new ApiProblem(409, "still-waiting", null).with("key", waiting.reason());
      } else if (cause instanceof AccessEnded) {
        return new ApiProblem(401, "unauthorized", null);
      } else if (cause instanceof EJBAccessException) {
        return new ApiProblem(403, "forbidden", null);
      } else if (cause instanceof WebApplicationException http) {
        return ofStatus(http.getResponse().getStatus());
      }
    }
    return new ApiProblem(500, "internal", null);
  }

  /** {@code NEEDS_ACT} as problem types are written: {@code needs-act}. */
  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static ApiProblem ofStatus(int status) {
    return switch (status) {
      case 401 -> new ApiProblem(401, "unauthorized", null);
      case 403 -> new ApiProblem(403, "forbidden", null);
      case 404 -> new ApiProblem(404, "not-found", null);
      case 405 -> new ApiProblem(405, "method-not-allowed", null);
      case 406 -> new ApiProblem(406, "not-acceptable", null);
      case 413 -> new ApiProblem(413, "payload-too-large", null);
      case 415 -> new ApiProblem(415, "unsupported-media-type", null);
      default ->
          status < 500
              ? new ApiProblem(400, "invalid", null)
              : new ApiProblem(500, "internal", null);
    };
  }

  private static ApiProblem violation(ConstraintViolationException invalid) {
    return invalid.getConstraintViolations().stream()
        .min(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
        .map(
            violation ->
                ApiProblem.invalid(field(violation)).with("detail", violation.getMessage()))
        .orElseGet(() -> new ApiProblem(400, "invalid", null));
  }

  /** Without the method and the parameter, which are ours. */
  private static String field(ConstraintViolation<?> violation) {
    StringBuilder field = new StringBuilder();
    int depth = 0;
    for (Path.Node node : violation.getPropertyPath()) {
      if (depth++ >= 2) {
        field.append(field.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    return field.isEmpty() ? null : field.toString();
  }

  /** The path without what stands for a case or an alert. */
  private String template() {
    String path = uri.getPath();
    for (var parameter : uri.getPathParameters().entrySet()) {
      for (String value : parameter.getValue()) {
        path = path.replace(value, "{" + parameter.getKey() + "}");
      }
    }
    return path;
  }
}
