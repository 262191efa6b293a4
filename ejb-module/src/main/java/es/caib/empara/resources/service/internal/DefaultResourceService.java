package es.caib.empara.resources.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.resources.entity.SupportResource;
import es.caib.empara.resources.service.ResourceCommand;
import es.caib.empara.resources.service.ResourceFilter;
import es.caib.empara.resources.service.ResourcePage;
import es.caib.empara.resources.service.ResourceService;
import es.caib.empara.resources.service.ResourceView;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The resource map: read by all institutions, kept by each for its own. */
@Stateless
@DenyAll
public class DefaultResourceService implements ResourceService {

  @Inject private ResourceRepository resources;
  @Inject private ResourceViews views;
  @Inject private Territory territory;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("RESOURCE_LIST")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.READER, Roles.ADMIN})
  public ResourcePage list(ResourceFilter filter, PageRequest page) {
    Caller caller = callers.current();
    boolean own = caller.realm().equals(filter.institution());
    List<SupportResource> found =
        resources.all(filter.need(), own ? caller.institutionId() : null).stream()
            .filter(each -> own || each.isOffered(clock.today()))
            .toList();
    List<ResourceView> shown =
        views.views(found).stream().filter(view -> view.institution() != null).toList();
    return ResourceSelection.page(shown, filter, page);
  }

  @Override
  @Audited("RESOURCE_READ")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.READER, Roles.ADMIN})
  public ResourceView open(Long id) {
    context.detail("resource " + id);
    return views.view(resources.find(id).orElseThrow(() -> new NotFound("resource " + id)));
  }

  @Override
  @Audited("RESOURCE_ADD")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.ADMIN})
  @Acts
  public ResourceView add(ResourceCommand command) {
    check(command);
    SupportResource resource =
        new SupportResource(callers.current().institutionId(), command.report());
    resources.add(resource);
    context.detail("resource " + resource.id());
    return views.view(resource);
  }

  @Override
  @Audited("RESOURCE_CHANGE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.ADMIN})
  @Acts
  public ResourceView change(Long id, ResourceCommand command) {
    SupportResource resource = own(id);
    if (command.type() != resource.type()) {
      throw new InvalidInput("type", "error.resource.type");
    }
    if (command.version() != resource.version()) {
      throw new InvalidInput("version", "error.resource.moved");
    }
    check(command);
    resource.describe(command.report());
    resources.flush();
    return views.view(resource);
  }

  @Override
  @Audited("RESOURCE_CLOSE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.ADMIN})
  @Acts
  public ResourceView close(Long id) {
    SupportResource resource = own(id);
    resource.close();
    resources.flush();
    return views.view(resource);
  }

  @Override
  @Audited("RESOURCE_REOPEN")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.ADMIN})
  @Acts
  public ResourceView reopen(Long id) {
    SupportResource resource = own(id);
    resource.reopen();
    resources.flush();
    return views.view(resource);
  }

  private SupportResource own(Long id) {
    context.detail("resource " + id);
    return resources
        .lock(id, callers.current().institutionId())
        .orElseThrow(() -> new NotFound("resource " + id));
  }

  private void check(ResourceCommand command) {
    if (command.type().isShelter()
        && (command.address() != null || command.municipality() != null)) {
      throw new InvalidInput("address", "error.resource.secret");
    }
    if (command.municipalities().stream().anyMatch(code -> territory.municipality(code) == null)) {
      throw new InvalidInput("municipalities", "error.resource.municipality");
    }
    if (command.municipality() != null && territory.municipality(command.municipality()) == null) {
      throw new InvalidInput("municipality", "error.resource.municipality");
    }
    if (command.phone() == null && command.email() == null) {
      throw new InvalidInput("phone", "error.resource.contact");
    }
    if (command.answerTime() != null
        && (command.answerTime().isNegative() || command.answerTime().isZero())) {
      throw new InvalidInput("answerTime", "error.resource.answer");
    }
    if (command.validTo() != null && command.validTo().isBefore(command.validFrom())) {
      throw new InvalidInput("validTo", "error.resource.validity");
    }
  }
}
