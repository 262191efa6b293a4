package es.caib.empara.shared.api;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/**
 * Has {@link JsonShapes} looked up once, by one request. Payara (6.2025.10, {@code
 * JaxRSJsonContextResolver}) fills a plain list when it is first asked, and of several first
 * requests at once some would fail.
 */
@Provider
@PreMatching
public class FirstJson implements ContainerRequestFilter {

  @Context private Providers providers;

  private volatile boolean found;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!found) {
      find();
    }
  }

  private synchronized void find() {
    if (!found) {
      providers
          .getContextResolver(Jsonb.class, MediaType.APPLICATION_JSON_TYPE)
          .getContext(Object.class);
      found = true;
    }
  }
}
