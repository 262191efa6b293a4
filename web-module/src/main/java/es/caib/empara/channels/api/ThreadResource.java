package es.caib.empara.channels.api;

import es.caib.empara.access.Roles;
import es.caib.empara.audit.AccessReason;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.channels.service.CaseCommunicationsView;
import es.caib.empara.channels.service.CommunicationService;
import es.caib.empara.channels.service.MessageCommand;
import es.caib.empara.channels.service.ThreadCommand;
import es.caib.empara.channels.service.ThreadService;
import es.caib.empara.channels.service.ThreadView;
import es.caib.empara.shared.api.ApiProblem;
import es.caib.empara.shared.api.Parameters;
import es.caib.empara.shared.api.RequestBody;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/** The threads of a case: to read, and to write in. */
@Path("cases/{caseNumber}/threads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ThreadResource {

  @Inject private CommunicationService communications;
  @Inject private ThreadService threads;
  @Inject private CaseService cases;
  @Inject private Validator validator;
  @Context private HttpHeaders headers;

  @GET
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Response list(@PathParam("caseNumber") String caseNumber) {
    CaseCommunicationsView view = communications.open(caseNumber, purpose(caseNumber));
    return Response.ok(
            new ThreadJson.Listed(view.threads().stream().map(ThreadJson.Head::of).toList()))
        .header("ETag", "\"" + view.statusVersion() + "\"")
        .build();
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Response start(@PathParam("caseNumber") String caseNumber, InputStream body) {
    RequestBody request = RequestBody.object(headers, body, Set.of("subject", "text"));
    Optional<Long> statusVersion = Parameters.statusVersion(headers);
    ThreadCommand thread =
        new ThreadCommand(request.text("subject"), request.text("text"), statusVersion.orElse(0L));
    AccessPurpose purpose = writing();
    if (statusVersion.isEmpty()) {
      refuseWithoutVersion(caseNumber, thread);
    }
    return written(threads.start(caseNumber, thread, null, purpose), thread.statusVersion());
  }

  @GET
  @Path("{threadId}")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Response open(@PathParam("caseNumber") String caseNumber, @PathParam("threadId") Long id) {
    ThreadView view = threads.open(caseNumber, id, purpose(caseNumber));
    return Response.ok(ThreadJson.Whole.of(view))
        .header("ETag", "\"" + view.statusVersion() + "\"")
        .build();
  }

  @POST
  @Path("{threadId}/messages")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Response post(
      @PathParam("caseNumber") String caseNumber,
      @PathParam("threadId") Long id,
      InputStream body) {
    RequestBody request = RequestBody.object(headers, body, Set.of("text"));
    Optional<Long> statusVersion = Parameters.statusVersion(headers);
    MessageCommand message = new MessageCommand(request.text("text"), statusVersion.orElse(0L));
    AccessPurpose purpose = writing();
    if (statusVersion.isEmpty()) {
      refuseWithoutVersion(caseNumber, message);
    }
    return written(threads.post(caseNumber, id, message, null, purpose), message.statusVersion());
  }

  /** Whoever writes need not say why. */
  private AccessPurpose writing() {
    return Parameters.purpose(headers).orElseGet(() -> AccessPurpose.of(AccessReason.FOLLOW_UP));
  }

  /** What is written is the status version after the one on which it relies. */
  private static Response written(Long id, long reliedOn) {
    long taken = reliedOn + 1;
    return Response.status(Response.Status.CREATED)
        .header("ETag", "\"" + taken + "\"")
        .entity(new ThreadJson.Written(id, taken))
        .build();
  }

  /** What is malformed comes first, then what does not exist, then the missing header. */
  private void refuseWithoutVersion(String caseNumber, Record command) {
    validator.validate(command).stream()
        .findFirst()
        .ifPresent(
            violation -> {
              throw ApiProblem.invalid(violation.getPropertyPath().toString());
            });
    cases.requireInScope(caseNumber);
    throw new ApiProblem(428, "precondition-required", "If-Match");
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
