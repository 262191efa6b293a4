package es.caib.empara.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  /** In the night of 25 October 2026 the islands put their clocks back by one hour. */
  @ParameterizedTest
  @CsvSource({
    "PT72H, 2026-10-24T10:00:00Z, 2026-10-27T10:00:00Z",
    "P7D, 2026-10-24T10:00:00Z, 2026-10-31T11:00:00Z",
    "P6M, 2026-08-31T10:00:00Z, 2027-02-28T11:00:00Z",
    "P1DT12H, 2026-11-02T10:00:00Z, 2026-11-03T22:00:00Z"
  })
  void adding_countsHoursAsHours_andDaysByTheCalendarOfTheIslands(
      String span, String start, String end) {
    assertThat(Span.parse(span).after(OffsetDateTime.parse(start)))
        .isEqualTo(OffsetDateTime.parse(end));
  }
}
