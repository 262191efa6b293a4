package es.caib.empara.cases.service;

import es.caib.empara.cases.service.CaseFeed.CaseFact;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/** What follows from the calendar alone and changes the status of a case. */
@Local
public interface CaseCalendar {

  /**
   * Takes the next status version for something that came to its end by date.
   *
   * @param cause names it once for good
   * @param endedAt when it ended, which may be long before it is noticed
   */
  StatusTaken recordLapse(
      @NotNull Long caseId,
      @NotNull CaseFact fact,
      @NotNull String cause,
      @NotNull OffsetDateTime endedAt);
}
