package es.caib.empara.shared.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The API's own description, which everybody may read. */
@Path("openapi")
public class OpenApiResource {

  @GET
  public Response document() {
    return Response.ok(getClass().getResourceAsStream("openapi.yaml"), "application/yaml").build();
  }
}
