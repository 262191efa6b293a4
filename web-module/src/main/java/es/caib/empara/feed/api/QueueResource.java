package es.caib.empara.feed.api;

import es.caib.empara.access.Roles;
import es.caib.empara.feed.InboxState;
import es.caib.empara.feed.ResolutionAction;
import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.service.QueueFilter;
import es.caib.empara.feed.service.QueueOutcome;
import es.caib.empara.feed.service.QueueResolution;
import es.caib.empara.feed.service.QueueService;
import es.caib.empara.shared.api.ApiProblem;
import es.caib.empara.shared.api.ListJson;
import es.caib.empara.shared.api.Parameters;
import es.caib.empara.shared.api.RequestBody;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Set;

/** The events that wait, and what people decide on them. */
@Path("feed/queue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QueueResource {

  @Inject private QueueService queue;
  @Context private HttpHeaders headers;

  /** What became of the event. */
  public record ResolvedJson(long id, InboxState state) {}

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.OPERATOR})
  public ListJson<QueuedEventJson> list(
      @QueryParam("source") String source,
      @QueryParam("type") String type,
      @QueryParam("reason") String reason,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    QueueFilter filter =
        new QueueFilter(source(source), type, reason, false, QueueFilter.Order.AGE);
    return ListJson.of(
        queue.list(filter, Parameters.page(cursor, limit)),
        event -> QueuedEventJson.of(event, headers.getAcceptableLanguages()));
  }

  @POST
  @Path("{id}/resolution")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Roles.COORDINATOR)
  public ResolvedJson resolve(@PathParam("id") String id, InputStream body) {
    RequestBody request =
        RequestBody.object(headers, body, Set.of("action", "caseNumber", "reason"));
    QueueResolution resolution =
        new QueueResolution(
            request.oneOf("action", ResolutionAction.class),
            request.text("caseNumber"),
            request.text("reason"));
    long number = number(id);
    QueueOutcome outcome = queue.resolve(number, resolution);
    if (outcome.isWaiting()) {
      throw new ApiProblem(409, "still-waiting", null).with("key", outcome.reason());
    }
    return new ResolvedJson(number, outcome.state());
  }

  private static SourceSystem source(String uri) {
    if (uri == null) {
      return null;
    }
    return SourceSystem.byUri(uri).orElseThrow(() -> ApiProblem.invalid("source"));
  }

  /** What is no number is no event. */
  private static long number(String id) {
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException notANumber) {
      throw new NotFound("queued event");
    }
  }
}
