package es.caib.empara.alerts.api;

import es.caib.empara.access.Roles;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.service.AlertPage;
import es.caib.empara.alerts.service.AlertService;
import es.caib.empara.shared.api.Parameters;
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
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Alerts of the caller's scope, by cursor. */
@Path("alerts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AlertResource {

  private static final int LONGEST_WAIT = 25;

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
    return AlertJson.of(alerts.alert(number(id)), headers.getAcceptableLanguages());
  }

  @POST
  @Path("{id}/acknowledgement")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public AlertJson acknowledge(@PathParam("id") String id) {
    return AlertJson.of(alerts.acknowledge(number(id)), headers.getAcceptableLanguages());
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
