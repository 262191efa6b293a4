package es.caib.empara.alerts.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.alerts.DeskHours;
import es.caib.empara.alerts.DutySpan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterGapsTest {

  private static final DutySpan DAY = span("2026-11-25T00:00", "2026-11-26T00:00");

  @Test
  void nothingPlanned_isOneGap_andAllPlanned_isNone() {
    assertThat(RosterGaps.uncovered(List.of(DAY), List.of())).containsExactly(DAY);
    assertThat(RosterGaps.uncovered(List.of(DAY), List.of(DAY))).isEmpty();
    assertThat(
            RosterGaps.uncovered(
                List.of(DAY),
                List.of(
                    span("2026-11-25T14:00", "2026-11-26T02:00"),
                    span("2026-11-24T22:00", "2026-11-25T14:00"))))
        .isEmpty();
    assertThat(RosterGaps.uncovered(List.of(), List.of(DAY))).isEmpty();
  }

  @Test
  void gaps_areBeforeBetweenAndAfterTheShifts() {
    assertThat(
            RosterGaps.uncovered(
                List.of(DAY),
                List.of(
                    span("2026-11-25T14:00", "2026-11-25T22:00"),
                    span("2026-11-25T06:00", "2026-11-25T13:00"))))
        .containsExactly(
            span("2026-11-25T00:00", "2026-11-25T06:00"),
            span("2026-11-25T13:00", "2026-11-25T14:00"),
            span("2026-11-25T22:00", "2026-11-26T00:00"));
  }

  @Test
  void shift_withinALongerOne_opensNoGap_andOneAfterTheNeed_neither() {
    assertThat(
            RosterGaps.uncovered(
                List.of(span("2026-11-25T08:00", "2026-11-25T20:00")),
                List.of(
                    span("2026-11-25T06:00", "2026-11-25T20:00"),
                    span("2026-11-25T09:00", "2026-11-25T10:00"),
                    span("2026-11-25T22:00", "2026-11-26T06:00"))))
        .isEmpty();
  }

  @Test
  void desk_needsItsHoursOnly_withoutHolidays_andNoMoreThanThePeriod() {
    DeskHours hours = DeskHours.parse("3 08:00-20:00;4 08:00-20:00;5 08:00-20:00");
    DutySpan period = span("2026-11-25T10:00", "2026-11-30T00:00");
    LocalDate thursday = LocalDate.of(2026, 11, 26);

    assertThat(RosterGaps.opening(period, hours, thursday::equals))
        .containsExactly(
            span("2026-11-25T10:00", "2026-11-25T20:00"),
            span("2026-11-27T08:00", "2026-11-27T20:00"));
  }

  @Test
  void gap_overDays_hasAPartOnEach_alsoWhenTheClockChanges() {
    DutySpan gap = span("2026-10-24T22:00", "2026-10-26T06:00");

    assertThat(RosterGaps.byDay(gap))
        .containsExactly(
            span("2026-10-24T22:00", "2026-10-25T00:00"),
            span("2026-10-25T00:00", "2026-10-26T00:00"),
            span("2026-10-26T00:00", "2026-10-26T06:00"));
    assertThat(RosterGaps.byDay(DAY)).containsExactly(DAY);
  }

  private static DutySpan span(String from, String until) {
    return DutySpan.local(LocalDateTime.parse(from), LocalDateTime.parse(until));
  }
}
