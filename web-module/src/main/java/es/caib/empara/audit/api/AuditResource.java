package es.caib.empara.audit.api;

import es.caib.empara.access.Roles;
import es.caib.empara.audit.AccessReason;
import es.caib.empara.audit.Outcome;
import es.caib.empara.audit.service.AuditService;
import es.caib.empara.audit.service.OperationFilter;
import es.caib.empara.audit.service.OperationView;
import es.caib.empara.shared.api.ListJson;
import es.caib.empara.shared.api.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;

/** The operations log, for the auditor. */
@Path("audit/entries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  @Inject private AuditService audit;

  /** An entry. */
  public record EntryJson(
      Long id,
      OffsetDateTime at,
      String user,
      String institution,
      String role,
      String operation,
      String caseNumber,
      Long statusVersion,
      AccessReason reason,
      String reasonText,
      String address,
      Outcome outcome,
      String detail) {

    static EntryJson of(OperationView view) {
      return new EntryJson(
          view.id(),
          view.at(),
          view.user(),
          view.institution(),
          view.role(),
          view.operation(),
          view.caseNumber(),
          view.statusVersion(),
          view.reason(),
          view.reasonText(),
          view.address(),
          view.outcome(),
          view.detail());
    }
  }

  @GET
  @RolesAllowed(Roles.AUDITOR)
  public ListJson<EntryJson> entries(
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("user") String user,
      @QueryParam("institution") String institution,
      @QueryParam("case") String caseNumber,
      @QueryParam("operation") String operation,
      @QueryParam("outcome") String outcome,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    OperationFilter filter =
        new OperationFilter(
            Parameters.time("from", from),
            Parameters.time("to", to),
            user,
            institution,
            caseNumber,
            operation,
            Parameters.oneOf("outcome", outcome, Outcome.class));
    return ListJson.of(audit.entries(filter, Parameters.page(cursor, limit)), EntryJson::of);
  }
}
