package es.caib.empara.commission.service.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads the composition in four statements. */
@ApplicationScoped
class Compositions {

  @Inject private CommissionRepository repository;

  Composition read() {
    return new Composition(
        repository.seats(), repository.terms(), repository.offices(), repository.rules());
  }
}
