package es.caib.empara.commission.service.internal;

import es.caib.empara.shared.service.Rechecked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who the Commission is: to decide by, read in four statements; to show, remembered. */
@ApplicationScoped
class Compositions {

  @Inject private CommissionRepository repository;

  private final Rechecked<Composition> known =
      new Rechecked<>(() -> repository.stamp(), this::read);

  /** As it is now. */
  Composition read() {
    return new Composition(
        repository.seats(), repository.terms(), repository.offices(), repository.rules());
  }

  /** As it was within the last second; what is decided must not rest on it. */
  Composition known() {
    return known.current();
  }
}
