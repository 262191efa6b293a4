package es.caib.empara.institutions.api;

import es.caib.empara.access.Roles;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionService;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.shared.api.ListJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The incorporated bodies and how to reach them. */
@Path("institutions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InstitutionResource {

  @Inject private InstitutionService institutions;

  /** A body. */
  public record InstitutionJson(
      String realm,
      String name,
      InstitutionKind kind,
      String dir3Code,
      String phone,
      String email) {

    static InstitutionJson of(InstitutionView view) {
      return new InstitutionJson(
          view.realm(), view.name(), view.kind(), view.dir3Code(), view.phone(), view.email());
    }
  }

  @GET
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR,
    Roles.FEED
  })
  public ListJson<InstitutionJson> list() {
    return new ListJson<>(institutions.list().stream().map(InstitutionJson::of).toList(), null);
  }
}
