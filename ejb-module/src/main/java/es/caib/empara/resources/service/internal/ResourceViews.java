package es.caib.empara.resources.service.internal;

import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.resources.entity.SupportResource;
import es.caib.empara.resources.service.ResourceView;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the views of resources, with what is open and free at this moment. */
@ApplicationScoped
class ResourceViews {

  @Inject private ResourceRepository resources;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;

  ResourceView view(SupportResource resource) {
    return views(List.of(resource)).get(0);
  }

  /** Two statements for all of them. */
  List<ResourceView> views(Collection<SupportResource> shown) {
    Map<Long, Integer> held = resources.held(shown.stream().map(SupportResource::id).toList());
    Map<String, Duration> times = resources.answerTimes();
    OffsetDateTime now = clock.now();
    Map<Long, String> realms = realms();
    return shown.stream()
        .map(
            resource ->
                view(
                    resource,
                    realms.get(resource.institutionId()),
                    held.getOrDefault(resource.id(), 0),
                    times,
                    now))
        .toList();
  }

  /** The realm of an institution; null when it is not incorporated any more. */
  String realm(Long institutionId) {
    return realms().get(institutionId);
  }

  private Map<Long, String> realms() {
    return territory.incorporated().stream()
        .collect(Collectors.toMap(InstitutionView::id, InstitutionView::realm));
  }

  static boolean isOpen(SupportResource resource, OffsetDateTime now) {
    return resource.week().isOpen(now, BusinessClock.LEGAL_ZONE);
  }

  private static ResourceView view(
      SupportResource resource,
      String realm,
      int held,
      Map<String, Duration> times,
      OffsetDateTime now) {
    return new ResourceView(
        resource.id(),
        resource.type(),
        resource.name(),
        realm,
        resource.island(),
        resource.municipalities(),
        resource.week(),
        isOpen(resource, now),
        resource.languages(),
        resource.capacity(),
        held,
        resource.free(held),
        resource.phone(),
        resource.email(),
        resource.municipality(),
        resource.address(),
        resource.conditions(),
        resource.answerTime() == null ? times.get(resource.type().name()) : resource.answerTime(),
        resource.answerTime(),
        resource.state(),
        resource.validFrom(),
        resource.validTo(),
        resource.version());
  }
}
