package es.caib.empara.commission.service;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Seats, offices and rules of the Commission. The secretary keeps them. */
@Local
public interface CommissionService {

  CompositionView composition();

  /**
   * Appoints somebody to a seat.
   *
   * @throws es.caib.empara.shared.service.InvalidInput when the person has no account of the
   *     Commission, holds another seat then, or the day is over
   */
  void appoint(@NotNull @Valid SeatCommand command);

  /**
   * Somebody leaves a seat now, also during a session.
   *
   * @throws es.caib.empara.shared.service.NotFound when there is no such term
   */
  void vacate(@NotNull Long termId);

  /**
   * Gives an office to somebody.
   *
   * @throws es.caib.empara.shared.service.InvalidInput as for seats; the chair must hold a seat
   */
  void entrust(@NotNull @Valid OfficeCommand command);

  /**
   * Changes the rules.
   *
   * @throws es.caib.empara.shared.service.InvalidInput naming the field at fault
   */
  void regulate(@NotNull @Valid RuleCommand command);
}
