package es.caib.empara.cases.api;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.WorkFilter;
import es.caib.empara.cases.service.WorkItem;
import es.caib.empara.cases.service.WorkService;
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

/** What must be done next on the cases of the caller's territory. */
@Path("work")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkResource {

  @Inject private WorkService work;

  /** A step; {@code owner} is an account, {@code ownerName} how the person is called. */
  public record StepJson(
      long id,
      WorkFilter.When when,
      OffsetDateTime due,
      OffsetDateTime postponedFrom,
      String what,
      String institution,
      String owner,
      String ownerName,
      String caseNumber,
      RiskLevel riskLevel,
      String municipality,
      long statusVersion) {

    static StepJson of(WorkItem item) {
      return new StepJson(
          item.step().id(),
          item.when(),
          item.step().due(),
          item.step().postponedFrom(),
          item.step().what(),
          item.step().institution(),
          item.step().owner(),
          item.step().ownerName(),
          item.caseNumber(),
          item.riskLevel(),
          item.municipality(),
          item.statusVersion());
    }
  }

  @GET
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public ListJson<StepJson> list(
      @QueryParam("scope") String scope,
      @QueryParam("when") String when,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    WorkFilter.Scope whose = Parameters.oneOf("scope", scope, WorkFilter.Scope.class);
    WorkFilter filter =
        new WorkFilter(
            whose == null ? WorkFilter.Scope.MINE : whose,
            Parameters.oneOf("when", when, WorkFilter.When.class));
    return ListJson.of(work.list(filter, Parameters.page(cursor, limit)), StepJson::of);
  }
}
