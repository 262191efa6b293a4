package es.caib.empara.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskHoursTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

  @Test
  void text_isReadAsItWasWritten_inTheOrderOfTheWeek() {
    DeskHours hours = DeskHours.parse("5 08:00-15:00;1 08:00-20:00");

    assertThat(hours.text()).isEqualTo("1 08:00-20:00;5 08:00-15:00");
    assertThat(DeskHours.parse(hours.text())).isEqualTo(hours);
    assertThat(DeskHours.parse("-").days()).isEmpty();
    assertThat(DeskHours.parse("-").text()).isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "8 08:00-20:00",
        "1 8:00-20:00",
        "1 25:00-26:00",
        "1 20:00-08:00",
        "1 08:00-08:00"
      })
  void text_thatIsNone_isRefused(String text) {
    assertThatThrownBy(() -> DeskHours.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void day_isOpenInItsHours_untilMidnightPerhaps() {
    Set<DayOfWeek> wednesdays = Set.of(DayOfWeek.WEDNESDAY);
    DeskHours all = DeskHours.on(wednesdays, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    assertThat(all.on(WEDNESDAY))
        .contains(
            DutySpan.local(
                LocalDateTime.parse("2026-11-25T00:00"), LocalDateTime.parse("2026-11-26T00:00")));
    assertThat(all.on(WEDNESDAY.plusDays(1))).isEmpty();
  }
}
