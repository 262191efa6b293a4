package es.caib.empara.orders.service;

import es.caib.empara.audit.service.AccessPurpose;
import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Breaches that are told to an institution; those of the courts come by their feed. */
@Local
public interface BreachService {

  /**
   * Keeps it as an incident of the case, of which everybody in charge hears at once.
   *
   * @return the status version that it has taken
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws es.caib.empara.shared.service.NotFound when the case or the order is outside the scope
   */
  long report(
      @NotNull String caseNumber,
      @NotNull @Valid BreachCommand breach,
      @NotNull AccessPurpose purpose);
}
