package es.caib.empara.orders.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The list of courts and the names by which the feed speaks of them. */
@Local
public interface CourtService {

  /** Names with their number of orders are for the coordination only. */
  CourtList list();

  /**
   * Says which court a name of the feed means, from now on and for what it has told already.
   *
   * @param name one that orders bear and that did not come with the list
   * @throws es.caib.empara.shared.service.InvalidInput when there is no such name or court
   */
  void attach(@NotBlank @Size(max = 160) String name, @NotNull Long courtId);
}
