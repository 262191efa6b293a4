package es.caib.empara.people.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** What the calendar does to the people of the bodies. Each call is asked again under a lock. */
@Local
public interface StaffRounds {

  /** Suspends somebody who has not used the access for too long. */
  void lapse(@NotNull Long memberId);

  /** Opens this year's list of a body, if it is due. */
  void openList(@NotBlank String realm);

  /** Closes a list whose last day is over: whoever was not confirmed is suspended. */
  void closeList(@NotNull Long listId);
}
