package es.caib.empara.cases.api;

import es.caib.empara.access.Roles;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseSearch;
import es.caib.empara.cases.service.CaseSearchService;
import es.caib.empara.institutions.Island;
import es.caib.empara.shared.api.ListJson;
import es.caib.empara.shared.api.Parameters;
import es.caib.empara.shared.api.RequestBody;
import es.caib.empara.shared.service.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Set;

/** Searches by POST: personal data never stands in an address. */
@Path("cases/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseSearchResource {

  @Inject private CaseSearchService cases;
  @Context private HttpHeaders headers;

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.READER})
  public ListJson<CaseMatchJson> search(InputStream body) {
    RequestBody request =
        RequestBody.object(headers, body, Set.of("q", "island", "level", "limit", "cursor"));
    CaseSearch search =
        new CaseSearch(
            request.text("q"),
            request.oneOf("island", Island.class),
            request.oneOf("level", RiskLevel.class));
    PageRequest page =
        new PageRequest(request.text("cursor"), request.whole("limit", PageRequest.DEFAULT_LIMIT));
    AccessPurpose purpose = Parameters.requiredPurpose(headers);
    return ListJson.of(cases.search(search, purpose, page), CaseMatchJson::of);
  }
}
