package es.caib.empara.resources.api;

import es.caib.empara.access.Roles;
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

/** Resources that are asked for a case. */
@Path("cases/{caseNumber}/activations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseActivationResource {

  @Inject private ActivationRequests requests;
  @Context private HttpHeaders headers;

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Response ask(@PathParam("caseNumber") String caseNumber, InputStream body) {
    return requests.ask(headers, body, null, () -> caseNumber);
  }

  @GET
  @Path("proposals")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public ActivationRequests.ProposalsJson proposals(
      @PathParam("caseNumber") String caseNumber, @QueryParam("need") String need) {
    return requests.proposals(headers, need, () -> caseNumber);
  }
}
