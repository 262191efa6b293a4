package es.caib.empara.alerts.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Who is on duty, and how a shift passes from one person to the next. */
@Local
public interface DutyService {

  /** Who answers for each institution now, the own one first; for an administrator the own only. */
  List<DutyNow> now();

  /** The duty of the own institution in a line. */
  DutyLine here();

  /**
   * Takes a shift, which relieves the one before it. Taking one's own again changes nothing.
   *
   * @throws es.caib.empara.shared.service.NotFound when it is not of the own institution
   * @throws es.caib.empara.shared.service.InvalidInput when it is not the caller's to accept, not
   *     yet or no more
   */
  ShiftView accept(@NotNull Long shift);

  /**
   * Wants to hand over the shift that the caller has; it is the caller's until the other accepts.
   *
   * @param to a colleague who works on cases, {@code user@realm}
   * @throws es.caib.empara.shared.service.InvalidInput when the caller has not got it, or there is
   *     no such colleague
   */
  ShiftView offer(@NotNull Long shift, @NotBlank @Size(max = 80) String to);
}
