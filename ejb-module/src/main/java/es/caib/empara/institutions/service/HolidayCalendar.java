package es.caib.empara.institutions.service;

import es.caib.empara.shared.service.BusinessClock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * Which days a place works: Monday to Friday without its holidays.
 *
 * @param holidays names of the days on which the place does not work
 */
public record HolidayCalendar(Map<LocalDate, String> holidays) {

  private static final LocalTime BEGINNING = LocalTime.of(8, 0);

  public boolean isWorking(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.containsKey(day);
  }

  /**
   * The same time by the clock of the islands so many working days later. What begins on a day that
   * is not worked counts from 08:00 of the next that is.
   */
  public OffsetDateTime plus(OffsetDateTime from, int days) {
    ZonedDateTime at = from.atZoneSameInstant(BusinessClock.LEGAL_ZONE);
    LocalDate day = at.toLocalDate();
    LocalTime time = isWorking(day) ? at.toLocalTime() : BEGINNING;
    while (!isWorking(day)) {
      day = day.plusDays(1);
    }
    for (int passed = 0; passed < days; passed++) {
      do {
        day = day.plusDays(1);
      } while (!isWorking(day));
    }
    return day.atTime(time)
        .atZone(BusinessClock.LEGAL_ZONE)
        .toOffsetDateTime()
        .withOffsetSameInstant(ZoneOffset.UTC);
  }
}
