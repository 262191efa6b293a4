package es.caib.empara.alerts.api;

import es.caib.empara.access.Roles;
import es.caib.empara.alerts.AlertOutcome;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.service.AlertPage;
import es.caib.empara.alerts.service.AlertService;
import es.caib.empara.alerts.service.AlertTrail;
import es.caib.empara.alerts.service.AlertView;
import es.caib.empara.shared.api.ApiProblem;
import es.caib.empara.shared.api.Parameters;
import es.caib.empara.shared.api.RequestBody;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Alerts of the caller's scope, by cursor. */
@Path("alerts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AlertResource {

  private static final int LONGEST_WAIT = 25;
  private static final int LONGEST_TEXT = 1000;

  @Inject private AlertService alerts;
  @Context private HttpHeaders headers;

  /** Alerts after a cursor; {@code next} is where to read on. */
  public record AlertPageJson(List<AlertJson> items, long next) {}

  @GET
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public void since(
      @QueryParam("since") @DefaultValue("0") String since,
      @QueryParam("wait") @DefaultValue("0") String wait,
      @QueryParam("state") String state,
      @Suspended AsyncResponse response) {
    long cursor = Parameters.number("since", since, 0, Long.MAX_VALUE);
    long seconds = Parameters.number("wait", wait, 0, LONGEST_WAIT);
    AlertState wanted = Parameters.oneOf("state", state, AlertState.class);
    List<Locale> languages = List.copyOf(headers.getAcceptableLanguages());
    if (seconds == 0) {
      response.resume(json(alerts.since(cursor, wanted), languages));
      return;
    }
    alerts
        .await(cursor, wanted, Duration.ofSeconds(seconds))
        .whenComplete(
            (page, failure) -> response.resume(failure == null ? json(page, languages) : failure));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public AlertJson alert(@PathParam("id") String id) {
    return json(alerts.alert(number(id)));
  }

  @POST
  @Path("{id}/acknowledgement")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public AlertJson acknowledge(@PathParam("id") String id) {
    return json(alerts.acknowledge(number(id)));
  }

  @POST
  @Path("{id}/release")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public AlertJson release(@PathParam("id") String id) {
    return json(alerts.release(number(id)));
  }

  @POST
  @Path("{id}/closure")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public AlertJson close(@PathParam("id") String id, InputStream body) {
    RequestBody request = RequestBody.object(headers, body, Set.of("outcome", "text"));
    AlertOutcome outcome = request.oneOf("outcome", AlertOutcome.class);
    if (outcome == null) {
      throw ApiProblem.invalid("outcome");
    }
    return json(alerts.close(number(id), outcome, needed(request, "text")));
  }

  @POST
  @Path("{id}/waiver")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public AlertJson askWaiver(@PathParam("id") String id, InputStream body) {
    RequestBody request = RequestBody.object(headers, body, Set.of("reason"));
    return json(alerts.askWaiver(number(id), needed(request, "reason")));
  }

  @POST
  @Path("{id}/waiver/consent")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public AlertJson grantWaiver(@PathParam("id") String id) {
    return json(alerts.grantWaiver(number(id)));
  }

  @GET
  @Path("{id}/trail")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public AlertTrail trail(@PathParam("id") String id) {
    return alerts.trail(number(id));
  }

  private static String needed(RequestBody request, String field) {
    String text = request.text(field);
    if (text == null || text.isBlank() || text.length() > LONGEST_TEXT) {
      throw ApiProblem.invalid(field);
    }
    return text.strip();
  }

  private AlertJson json(AlertView alert) {
    return AlertJson.of(alert, headers.getAcceptableLanguages());
  }

  /** What is no number is no alert. */
  private static long number(String id) {
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException notANumber) {
      throw new NotFound("alert");
    }
  }

  private static AlertPageJson json(AlertPage page, List<Locale> languages) {
    return new AlertPageJson(
        page.items().stream().map(alert -> AlertJson.of(alert, languages)).toList(), page.next());
  }
}
