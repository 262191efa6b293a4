package es.caib.empara.resources.api;

import es.caib.empara.access.Roles;
import es.caib.empara.institutions.Island;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.service.ResourceFilter;
import es.caib.empara.resources.service.ResourceService;
import es.caib.empara.shared.api.ApiProblem;
import es.caib.empara.shared.api.ListJson;
import es.caib.empara.shared.api.Parameters;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The resource map of the region. */
@Path("resources")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ResourceResource {

  @Inject private ResourceService resources;

  @GET
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.READER, Roles.ADMIN})
  public ListJson<ResourceJson> list(
      @QueryParam("need") String need,
      @QueryParam("island") String island,
      @QueryParam("municipality") String municipality,
      @QueryParam("language") String language,
      @QueryParam("open") String open,
      @QueryParam("free") String free,
      @QueryParam("institution") String institution,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    ResourceFilter filter =
        new ResourceFilter(
            Parameters.oneOf("need", need, ResourceType.class),
            Parameters.oneOf("island", island, Island.class),
            municipality,
            language,
            flag("open", open),
            flag("free", free),
            institution);
    return ListJson.of(
        resources.list(filter, Parameters.page(cursor, limit)).items(), ResourceJson::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.READER, Roles.ADMIN})
  public ResourceJson open(@PathParam("id") String id) {
    return ResourceJson.of(resources.open(number(id)));
  }

  private static boolean flag(String name, String text) {
    if (text == null || text.equals("false")) {
      return false;
    }
    if (text.equals("true")) {
      return true;
    }
    throw ApiProblem.invalid(name);
  }

  /** What is no number is no resource. */
  private static long number(String id) {
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException notANumber) {
      throw new NotFound("resource");
    }
  }
}
