package es.caib.empara.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekHoursTest {

  private static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");

  /** 23 November 2026 is a Monday; in winter the islands are one hour ahead of UTC. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-23T06:59:00Z, false",
    "2026-11-23T07:00:00Z, true",
    "2026-11-23T13:59:59Z, true",
    "2026-11-23T14:00:00Z, false",
    "2026-11-24T10:00:00Z, false"
  })
  void mondayMorning_isOpenFromItsFirstMinute_andNotInTheMinuteOfClosing(String at, boolean open) {
    assertThat(isOpen("08:00-15:00", DayOfWeek.MONDAY, at)).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T20:59:00Z, false",
    "2026-11-23T21:00:00Z, true",
    "2026-11-23T23:00:00Z, true",
    "2026-11-24T04:59:00Z, true",
    "2026-11-24T05:00:00Z, false",
    "2026-11-23T02:00:00Z, false"
  })
  void night_runsOverMidnight_intoTheNextDayOnly(String at, boolean open) {
    assertThat(isOpen("22:00-06:00", DayOfWeek.MONDAY, at)).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-29T22:59:00Z, true", "2026-11-29T23:00:00Z, false"})
  void evening_untilMidnight_isOpenToTheLastMinuteOfTheDay(String at, boolean open) {
    assertThat(isOpen("20:00-24:00", DayOfWeek.SUNDAY, at)).isEqualTo(open);
    assertThat(isOpen("20:00-00:00", DayOfWeek.SUNDAY, at)).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-29T23:30:00Z, true", "2026-11-30T05:00:00Z, false"})
  void sundayNight_goesOnOnMonday(String at, boolean open) {
    assertThat(isOpen("22:00-06:00", DayOfWeek.SUNDAY, at)).isEqualTo(open);
  }

  /** On 29 March 2026 the clock jumps from 2 to 3, on 25 October it goes from 3 back to 2. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-29T00:59:00Z, false, before the jump it is 01:59",
    "2026-03-29T01:00:00Z, true, and then at once 03:00",
    "2026-10-25T00:30:00Z, true, 02:30 in summer time",
    "2026-10-25T01:30:00Z, true, 02:30 again in winter time",
    "2026-10-25T02:59:00Z, true, 03:59",
    "2026-10-25T03:00:00Z, false, 04:00"
  })
  void summerTime_isNoMatter_theClockOnTheWallDecides(String at, boolean open, String why) {
    assertThat(isOpen("02:00-04:00", DayOfWeek.SUNDAY, at)).as(why).isEqualTo(open);
  }

  @Test
  void dayAndNight_isAlwaysOpen_andHasNoTimes() {
    assertThat(
            WeekHours.DAY_AND_NIGHT.isOpen(OffsetDateTime.parse("2026-11-23T03:00:00Z"), ISLANDS))
        .isTrue();
    OpeningTime morning = new OpeningTime(DayOfWeek.MONDAY, 480, 900);
    assertThatThrownBy(() -> new WeekHours(true, List.of(morning)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(WeekHours.of(List.of()).isOpen(OffsetDateTime.now(), ISLANDS)).isFalse();
  }

  @Test
  void times_areReadAsPeopleWriteThem_andWrittenInOneWay() {
    List<OpeningTime> times = WeekHours.read(DayOfWeek.FRIDAY, "17.00–20:00; 8:00 - 15:00");

    assertThat(WeekHours.of(times).text(DayOfWeek.FRIDAY)).isEqualTo("08:00-15:00, 17:00-20:00");
    assertThat(WeekHours.of(times).text(DayOfWeek.MONDAY)).isEmpty();
    assertThat(WeekHours.read(DayOfWeek.FRIDAY, " ")).isEmpty();
    assertThat(WeekHours.read(DayOfWeek.FRIDAY, null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"matí", "8-15", "25:00-26:00", "08:60-09:00", "08:00-08:00", "24:00-10:00"})
  void times_thatAreNone_areRefused(String text) {
    assertThatThrownBy(() -> WeekHours.read(DayOfWeek.FRIDAY, text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("hours:");
  }

  private static boolean isOpen(String times, DayOfWeek day, String at) {
    return WeekHours.of(WeekHours.read(day, times)).isOpen(OffsetDateTime.parse(at), ISLANDS);
  }
}
