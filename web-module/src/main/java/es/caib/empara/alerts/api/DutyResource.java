package es.caib.empara.alerts.api;

import es.caib.empara.access.Roles;
import es.caib.empara.alerts.service.DutyNow;
import es.caib.empara.alerts.service.DutyService;
import es.caib.empara.shared.api.ListJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;

/** Who answers for each institution now. */
@Path("duty")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DutyResource {

  @Inject private DutyService duty;

  /** Who answers for an institution. */
  public record DutyJson(
      String realm,
      String institution,
      String person,
      OffsetDateTime since,
      OffsetDateTime until,
      boolean accepted) {

    static DutyJson of(DutyNow now) {
      return new DutyJson(
          now.realm(), now.institution(), now.name(), now.since(), now.until(), now.accepted());
    }
  }

  @GET
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.READER})
  public ListJson<DutyJson> now() {
    return new ListJson<>(duty.now().stream().map(DutyJson::of).toList(), null);
  }
}
