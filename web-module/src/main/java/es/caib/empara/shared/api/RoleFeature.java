package es.caib.empara.shared.api;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/**
 * The role is asked before anything of the request is read: 403 comes before 413, 415 and 400. The
 * services ask again.
 */
@Provider
public class RoleFeature implements DynamicFeature {

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    RolesAllowed allowed = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
    if (allowed != null) {
      context.register(new RoleFilter(allowed.value()));
    }
  }

  @Priority(Priorities.AUTHORIZATION)
  private record RoleFilter(String[] roles) implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      for (String role : roles) {
        if (request.getSecurityContext().isUserInRole(role)) {
          return;
        }
      }
      throw new ForbiddenException();
    }
  }
}
