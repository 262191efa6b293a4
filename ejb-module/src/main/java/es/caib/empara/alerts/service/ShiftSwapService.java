package es.caib.empara.alerts.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Two persons of an institution agree on their shifts, each by an own log-in. */
@Local
public interface ShiftSwapService {

  /** The proposals to and by the caller that wait for an answer and can still have one. */
  List<SwapView> waiting();

  /**
   * Offers a colleague a shift of the caller's.
   *
   * @param other a shift of the colleague's to be had for it; null to give the shift away
   * @throws es.caib.empara.shared.service.NotFound when a shift is not of the own institution
   * @throws es.caib.empara.shared.service.InvalidInput when a shift has begun, was accepted, is not
   *     that person's or waits for an answer already
   */
  SwapView propose(@NotNull Long shift, @NotBlank @Size(max = 80) String to, Long other);

  /**
   * Answers a proposal to the caller.
   *
   * @return the proposal; lapsed when a shift is not any more as it was proposed
   * @throws es.caib.empara.shared.service.NotFound when there is none to this person
   */
  SwapView answer(@NotNull Long swap, boolean agreed);

  /** Takes back a proposal of the caller's. */
  void withdraw(@NotNull Long swap);
}
