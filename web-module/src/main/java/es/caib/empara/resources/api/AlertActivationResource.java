package es.caib.empara.resources.api;

import es.caib.empara.access.Roles;
import es.caib.empara.alerts.service.AlertService;
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

/** Resources that are asked because of an alert: for its case, with the alert's id. */
@Path("alerts/{id}/activations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AlertActivationResource {

  @Inject private ActivationRequests requests;
  @Inject private AlertService alerts;
  @Context private HttpHeaders headers;

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Response ask(@PathParam("id") String id, InputStream body) {
    return requests.ask(headers, body, number(id), () -> caseNumber(id));
  }

  @GET
  @Path("proposals")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public ActivationRequests.ProposalsJson proposals(
      @PathParam("id") String id, @QueryParam("need") String need) {
    return requests.proposals(headers, need, () -> caseNumber(id));
  }

  /** An alert of the system is about no case. */
  private String caseNumber(String id) {
    String caseNumber = alerts.alert(number(id)).caseNumber();
    if (caseNumber == null) {
      throw new NotFound("alert");
    }
    return caseNumber;
  }

  private static long number(String id) {
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException notANumber) {
      throw new NotFound("alert");
    }
  }
}
