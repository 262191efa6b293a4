package es.caib.empara.resources.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/** What follows from silence alone. */
@Local
public interface ActivationCalendar {

  /**
   * Passes on what has gone unanswered for a case.
   *
   * @param until business time
   * @return how many were passed on
   */
  int passOn(@NotNull Long caseId, @NotNull OffsetDateTime until);
}
