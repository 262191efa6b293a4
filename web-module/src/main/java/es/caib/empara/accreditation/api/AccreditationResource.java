package es.caib.empara.accreditation.api;

import es.caib.empara.access.Roles;
import es.caib.empara.accreditation.service.AccreditationService;
import es.caib.empara.accreditation.service.AccreditationView;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.shared.api.ApiProblem;
import es.caib.empara.shared.api.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The titles and certificates of a case. */
@Path("cases/{caseNumber}/accreditation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccreditationResource {

  @Inject private AccreditationService accreditation;
  @Inject private CaseService cases;
  @Context private HttpHeaders headers;

  @GET
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Response open(@PathParam("caseNumber") String caseNumber) {
    AccreditationView view = accreditation.open(caseNumber, purpose(caseNumber));
    return Response.ok(AccreditationJson.of(view))
        .header("ETag", "\"" + view.statusVersion() + "\"")
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
