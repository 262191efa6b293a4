package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.service.Colleagues;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class RosterlessDuty implements Duty {
  @Inject private Colleagues colleagues;
  @Inject private Territory territory;

  @Override
  public Optional<String> accountable(Long institutionId, OffsetDateTime at) {
    return desk(institutionId).stream().findFirst();
  }

  @Override
  public List<String> shift(Long institutionId, OffsetDateTime at) {
    return desk(institutionId);
  }

  @Override
  public List<String> desk(Long institutionId) {
    return territory.incorporated().stream()
        .filter(i -> i.id().equals(institutionId))
        .map(InstitutionView::realm)
        .flatMap(realm -> colleagues.of(realm).stream())
        .map(Colleagues.Colleague::principal)
        .toList();
  }

  @Override
  public Optional<String> head(Long institutionId) {
    return desk(institutionId).stream().findFirst();
  }

  @Override
  public List<String> onCall(OffsetDateTime at) {
    return desk(1L);
  }
}
