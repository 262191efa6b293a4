package es.caib.empara.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutySpanTest {

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2026-11-25T22:00, 2026-11-26T06:00, true",
    "2026-11-25T08:00, 2026-11-25T09:00, true",
    "2026-11-25T08:00, 2026-11-25T08:59, false",
    "2026-11-25T00:00, 2026-11-26T00:00, true",
    "2026-11-25T00:00, 2026-11-26T00:01, false",
    "2026-11-25T08:00, 2026-11-25T08:00, false",
    "2026-11-25T08:00, 2026-11-25T07:00, false",
    // The clock goes round once, in 25 hours, and in 23.
    "2026-10-25T00:00, 2026-10-26T00:00, true",
    "2027-03-28T00:00, 2027-03-29T00:00, true",
    // Half an hour, whatever the clock says.
    "2027-03-28T01:30, 2027-03-28T03:00, false",
    "2027-03-28T01:30, 2027-03-28T03:30, true"
  })
  void shift_lastsFromAnHourToARoundOfTheClock(
      LocalDateTime from, LocalDateTime until, boolean shift) {
    assertThat(DutySpan.local(from, until).isAShift()).isEqualTo(shift);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-24T22:00, 2026-10-25T06:00, PT9H",
    "2027-03-27T22:00, 2027-03-28T06:00, PT7H",
    "2026-11-24T22:00, 2026-11-25T06:00, PT8H"
  })
  void night_lastsAsLongAsItDoes(LocalDateTime from, LocalDateTime until, Duration lasts) {
    DutySpan night = DutySpan.local(from, until);

    assertThat(Duration.between(night.from(), night.until())).isEqualTo(lasts);
    assertThat(DutySpan.local(night.until())).isEqualTo(until);
  }

  @Test
  void hour_thatIsMissing_isTheNext_andThatComesTwice_isTheFirst() {
    assertThat(DutySpan.utc(LocalDateTime.parse("2027-03-28T02:30")))
        .isEqualTo(OffsetDateTime.parse("2027-03-28T01:30Z"));
    assertThat(DutySpan.utc(LocalDateTime.parse("2026-10-25T02:30")))
        .isEqualTo(OffsetDateTime.parse("2026-10-25T00:30Z"));
  }

  @Test
  void spans_thatTouch_doNotOverlap() {
    DutySpan day = span("2026-11-25T08:00", "2026-11-25T20:00");

    assertThat(day.overlaps(span("2026-11-25T20:00", "2026-11-26T08:00"))).isFalse();
    assertThat(day.overlaps(span("2026-11-25T19:59", "2026-11-26T08:00"))).isTrue();
    assertThat(day.overlaps(span("2026-11-25T10:00", "2026-11-25T11:00"))).isTrue();
    assertThat(day.contains(day.from())).isTrue();
    assertThat(day.contains(day.until())).isFalse();
  }

  private static DutySpan span(String from, String until) {
    return DutySpan.local(LocalDateTime.parse(from), LocalDateTime.parse(until));
  }
}
