package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.entity.DutyDesk;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The desks; an institution gets its own the first time that somebody plans there. */
@ApplicationScoped
@Transactional
class DutyDesks {

  @Inject private DutyRepository repository;
  @Inject private Territory territory;

  /** The incorporated institutions that have one. */
  List<Long> institutions() {
    Set<Long> incorporated =
        territory.incorporated().stream().map(InstitutionView::id).collect(Collectors.toSet());
    return repository.institutionsWithADesk().stream().filter(incorporated::contains).toList();
  }

  /** The desk as it is; a new one is not kept. */
  DutyDesk of(Long institutionId) {
    return repository
        .desk(institutionId, LockModeType.NONE)
        .orElseGet(() -> new DutyDesk(institutionId));
  }

  /** The desk, held until the end of the transaction: one change of a roster at a time. */
  DutyDesk locked(Long institutionId) {
    return repository
        .desk(institutionId, LockModeType.PESSIMISTIC_WRITE)
        .orElseGet(
            () -> {
              DutyDesk desk = new DutyDesk(institutionId);
              repository.register(desk);
              return desk;
            });
  }
}
