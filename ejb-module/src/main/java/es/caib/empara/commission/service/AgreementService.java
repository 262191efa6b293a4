package es.caib.empara.commission.service;

import es.caib.empara.commission.ObligationState;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The agreement with the State Secretariat for Security, and what becomes of its obligations. */
@Local
public interface AgreementService {

  /** The agreement and its obligations. */
  AgreementView open();

  /**
   * Records how far an obligation is.
   *
   * @param evidence what proves it; may be null unless the obligation is fulfilled, or no more
   * @throws es.caib.empara.shared.service.NotFound when there is no such obligation
   * @throws es.caib.empara.shared.service.InvalidInput when the evidence is missing, nothing would
   *     change, or the state is one that only the clock says
   */
  void note(
      @NotNull Long obligationId,
      @NotNull ObligationState state,
      @Size(max = 2000) String evidence);

  /**
   * Records that all parties have agreed to extend it (Ley 40/2015 art. 49.h).
   *
   * @param until the new last day, four years after the present one at most
   * @param agreedOn not to come, and not after the present last day
   * @throws es.caib.empara.shared.service.InvalidInput when the law does not allow it
   */
  void extend(@NotNull LocalDate until, @NotNull LocalDate agreedOn);
}
