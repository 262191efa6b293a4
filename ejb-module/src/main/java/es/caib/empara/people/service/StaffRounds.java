package es.caib.empara.people.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** What the calendar does to the people of the bodies. Each call is asked again under a lock. */
@Local
public interface StaffRounds {

  /** Suspends somebody who has not used the access for too long. */
  void lapse(@NotNull Long memberId);

  /**
   * Carries out what the end of somebody's training asks by now: a letter, looking only, no access.
   */
  void train(@NotBlank String principal);

  /** Opens this year's list of a body, if it is due. */
  void openList(@NotBlank String realm);

  /** Closes a list whose last day is over: whoever was not confirmed is suspended. */
  void closeList(@NotNull Long listId);
}
