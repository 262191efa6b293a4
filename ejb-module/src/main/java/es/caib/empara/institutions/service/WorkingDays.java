package es.caib.empara.institutions.service;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** On which days an institution works. Read inside other calls; not a door. */
public interface WorkingDays {

  /** Whether an institution works on a day: Monday to Friday, no holiday of its place. */
  boolean isWorkingDay(Long institutionId, LocalDate day);

  /** The same local time so many working days later, see {@link HolidayCalendar#plus}. */
  OffsetDateTime plusWorkingDays(Long institutionId, OffsetDateTime from, int days);

  /** The calendar of the place of an institution; of an unknown one that of all the islands. */
  HolidayCalendar calendar(Long institutionId);
}
