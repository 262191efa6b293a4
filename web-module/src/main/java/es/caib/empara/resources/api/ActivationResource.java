package es.caib.empara.resources.api;

import es.caib.empara.access.Roles;
import es.caib.empara.resources.ActivationOutcome;
import es.caib.empara.resources.ActivationState;
import es.caib.empara.resources.RefusalReason;
import es.caib.empara.resources.service.ActivationFilter;
import es.caib.empara.resources.service.ActivationService;
import es.caib.empara.resources.service.ActivationView;
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
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.function.LongFunction;

/** What was asked of resources, and what they answer. */
@Path("activations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ActivationResource {

  private static final int MOST_TEXT = 500;

  @Inject private ActivationService activations;
  @Context private HttpHeaders headers;

  @GET
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public ListJson<ActivationJson> list(
      @QueryParam("side") String side,
      @QueryParam("caseNumber") String caseNumber,
      @QueryParam("state") String state,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    ActivationFilter.Side whose = Parameters.oneOf("side", side, ActivationFilter.Side.class);
    ActivationState wanted = Parameters.oneOf("state", state, ActivationState.class);
    ActivationFilter filter =
        new ActivationFilter(
            whose == null ? ActivationFilter.Side.ALL : whose,
            caseNumber,
            wanted == null ? Set.of() : Set.of(wanted));
    return ListJson.of(
        activations.list(filter, Parameters.page(cursor, limit)), ActivationJson::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Response open(@PathParam("id") String id) {
    return ActivationRequests.tagged(Response.Status.OK, activations.open(number(id)));
  }

  @POST
  @Path("{id}/acceptance")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Response accept(@PathParam("id") String id, InputStream body) {
    RequestBody request = RequestBody.object(headers, body, Set.of("arrivesAt"));
    OffsetDateTime arrivesAt = required("arrivesAt", request.time("arrivesAt"));
    return step(id, version -> activations.accept(number(id), version, arrivesAt));
  }

  @POST
  @Path("{id}/refusal")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Response refuse(@PathParam("id") String id, InputStream body) {
    RequestBody request = RequestBody.object(headers, body, Set.of("reason", "text"));
    RefusalReason reason = required("reason", request.oneOf("reason", RefusalReason.class));
    String text = text(request);
    return step(id, version -> activations.refuse(number(id), version, reason, text));
  }

  @POST
  @Path("{id}/start")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Response start(@PathParam("id") String id) {
    return step(id, version -> activations.start(number(id), version));
  }

  @POST
  @Path("{id}/end")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Response end(@PathParam("id") String id, InputStream body) {
    RequestBody request = RequestBody.object(headers, body, Set.of("outcome", "text"));
    ActivationOutcome outcome =
        required("outcome", request.oneOf("outcome", ActivationOutcome.class));
    String text = text(request);
    return step(id, version -> activations.end(number(id), version, outcome, text));
  }

  @POST
  @Path("{id}/cancellation")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Response cancel(@PathParam("id") String id, InputStream body) {
    RequestBody request = RequestBody.object(headers, body, Set.of("text"));
    String text = text(request);
    return step(id, version -> activations.cancel(number(id), version, text));
  }

  /** Without a status version, 404 still comes before 428. */
  private Response step(String id, LongFunction<ActivationView> step) {
    Long version = Parameters.statusVersion(headers).orElse(null);
    if (version == null) {
      activations.open(number(id));
      throw new ApiProblem(428, "precondition-required", "If-Match");
    }
    return ActivationRequests.tagged(Response.Status.OK, step.apply(version));
  }

  private static <T> T required(String field, T value) {
    if (value == null) {
      throw ApiProblem.invalid(field);
    }
    return value;
  }

  private static String text(RequestBody request) {
    String text = request.text("text");
    if (text != null && text.length() > MOST_TEXT) {
      throw ApiProblem.invalid("text");
    }
    return text;
  }

  /** What is no number is no activation. */
  private static long number(String id) {
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException notANumber) {
      throw new NotFound("activation");
    }
  }
}
