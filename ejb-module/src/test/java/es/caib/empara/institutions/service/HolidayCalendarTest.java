package es.caib.empara.institutions.service;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.alerts.DutySpan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCalendarTest {

  private final HolidayCalendar calendar =
      new HolidayCalendar(
          Map.of(
              LocalDate.of(2026, 10, 12), "Festa Nacional",
              LocalDate.of(2026, 12, 7), "Prova de pont",
              LocalDate.of(2026, 12, 8), "Immaculada Concepció",
              LocalDate.of(2027, 3, 25), "Dijous Sant",
              LocalDate.of(2027, 3, 26), "Divendres Sant",
              LocalDate.of(2027, 3, 29), "Dilluns de Pasqua"));

  @ParameterizedTest(name = "{0} and {1} working days is {2}")
  @CsvSource({
    // The same time, on the next working day.
    "2026-11-25T10:30, 1, 2026-11-26T10:30",
    "2026-11-25T10:30, 0, 2026-11-25T10:30",
    // Friday evening is of a working day.
    "2026-11-27T22:00, 1, 2026-11-30T22:00",
    "2026-11-27T23:59, 1, 2026-11-30T23:59",
    // What begins at a weekend counts from Monday at eight.
    "2026-11-28T00:00, 0, 2026-11-30T08:00",
    "2026-11-28T10:00, 1, 2026-12-01T08:00",
    "2026-11-29T23:00, 2, 2026-12-02T08:00",
    // Over a bridge, and begun on it.
    "2026-12-04T09:00, 1, 2026-12-09T09:00",
    "2026-12-07T09:00, 1, 2026-12-10T08:00",
    "2026-12-08T09:00, 0, 2026-12-09T08:00",
    // Into winter time and into summer time: the clock says the same.
    "2026-10-23T09:00, 1, 2026-10-26T09:00",
    "2027-03-24T09:00, 1, 2027-03-30T09:00",
    "2027-03-27T02:30, 1, 2027-03-31T08:00",
    "2026-10-09T18:00, 1, 2026-10-13T18:00"
  })
  void workingDays_areCountedByTheClockOfTheIslands(
      LocalDateTime from, int days, LocalDateTime until) {
    assertThat(DutySpan.local(calendar.plus(DutySpan.utc(from), days))).isEqualTo(until);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-27, true",
    "2026-11-28, false",
    "2026-11-29, false",
    "2026-10-12, false",
    "2026-10-13, true"
  })
  void day_isWorked_fromMondayToFridayWithoutHolidays(LocalDate day, boolean working) {
    assertThat(calendar.isWorking(day)).isEqualTo(working);
  }
}
