package es.caib.empara.cases.api;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.audit.AccessReason;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.CaseFlag;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.ActCommand;
import es.caib.empara.cases.service.ActRecorded;
import es.caib.empara.cases.service.CaseFilter;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.cases.service.CaseView;
import es.caib.empara.feed.service.FeedStatusService;
import es.caib.empara.institutions.Island;
import es.caib.empara.shared.api.ApiProblem;
import es.caib.empara.shared.api.ListJson;
import es.caib.empara.shared.api.Parameters;
import es.caib.empara.shared.api.RequestBody;
import es.caib.empara.shared.service.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cases of the caller's territory. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {

  @Inject private CaseService cases;
  @Inject private FeedStatusService feed;
  @Inject private Callers callers;
  @Inject private Validator validator;
  @Context private HttpHeaders headers;

  @GET
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.READER})
  public ListJson<CaseSummaryJson> list(
      @QueryParam("island") String island,
      @QueryParam("municipality") String municipality,
      @QueryParam("level") String level,
      @QueryParam("state") String state,
      @QueryParam("flag") List<String> flags,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    CaseFilter filter =
        new CaseFilter(
            Parameters.oneOf("island", island, Island.class),
            municipality,
            Parameters.oneOf("level", level, RiskLevel.class),
            Parameters.oneOf("state", state, CaseState.class),
            flags.stream()
                .map(flag -> Parameters.oneOf("flag", flag, CaseFlag.class))
                .collect(Collectors.toSet()));
    return ListJson.of(cases.list(filter, Parameters.page(cursor, limit)), CaseSummaryJson::of);
  }

  @GET
  @Path("{caseNumber}")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Response open(@PathParam("caseNumber") String caseNumber) {
    CaseView view = cases.open(caseNumber, purpose(caseNumber));
    return Response.ok(CaseJson.of(view, feed.status().isFresh()))
        .header("ETag", "\"" + view.statusVersion() + "\"")
        .build();
  }

  @GET
  @Path("{caseNumber}/timeline")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public TimelinePageJson timeline(
      @PathParam("caseNumber") String caseNumber,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    PageRequest page = Parameters.page(cursor, limit);
    return TimelinePageJson.of(
        cases.timeline(caseNumber, purpose(caseNumber), page), callers.current().hiddenKinds());
  }

  @POST
  @Path("{caseNumber}/actions")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Response act(@PathParam("caseNumber") String caseNumber, InputStream body) {
    RequestBody request = RequestBody.object(headers, body, ActJson.FIELDS);
    AccessPurpose purpose =
        Parameters.purpose(headers).orElseGet(() -> AccessPurpose.of(AccessReason.FOLLOW_UP));
    Optional<Long> statusVersion = Parameters.statusVersion(headers);
    ActCommand act =
        ActJson.command(
            request, statusVersion.orElse(0L), headers.getHeaderString("Idempotency-Key"));
    if (statusVersion.isEmpty()) {
      validator.validate(act).stream()
          .findFirst()
          .ifPresent(
              violation -> {
                throw ApiProblem.invalid(violation.getPropertyPath().toString());
              });
      cases.requireInScope(caseNumber);
      throw new ApiProblem(428, "precondition-required", "If-Match");
    }
    ActRecorded recorded = cases.record(caseNumber, act, purpose);
    return Response.status(Response.Status.CREATED)
        .header("ETag", "\"" + recorded.statusVersion() + "\"")
        .entity(ActJson.Recorded.of(recorded))
        .build();
  }

  /** Without a reason, 404 still comes before 428. */
  private AccessPurpose purpose(String caseNumber) {
    return Parameters.purpose(headers)
        .orElseGet(
            () -> {
              cases.requireInScope(caseNumber);
              throw new ApiProblem(428, "precondition-required", "Access-Reason");
            });
  }
}
