package es.caib.empara.orders.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.orders.service.FigurePeriod;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigurePeriodTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "26",
        "2026-13",
        "2026-00",
        "2026-1",
        "1999",
        "2101-01",
        "0000",
        "2026-02-01"
      })
  void whatIsNoMonthAndNoYear_isNoPeriod(String text) {
    assertThat(FigurePeriod.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "2026-02"})
  void aPeriod_readsAsItIsWritten(String text) {
    assertThat(FigurePeriod.parse(text)).map(FigurePeriod::text).contains(text);
  }

  @Test
  void midnight_inTheIslands_isWhereAMonthEndsAndTheNextBegins() {
    FigurePeriod june = FigurePeriod.of(YearMonth.of(2026, 6));

    assertThat(june.begins()).isEqualTo(OffsetDateTime.parse("2026-05-31T22:00:00Z"));
    assertThat(june.ends()).isEqualTo(OffsetDateTime.parse("2026-06-30T22:00:00Z"));
    assertThat(june.ends()).isEqualTo(june.next().begins());
  }

  @Test
  void monthsInWhichTheClockChanges_areAnHourShorterAndLonger() {
    assertThat(lengthOf("2026-03")).isEqualTo(Duration.ofDays(31).minusHours(1));
    assertThat(lengthOf("2026-10")).isEqualTo(Duration.ofDays(31).plusHours(1));
    assertThat(lengthOf("2026")).isEqualTo(Duration.ofDays(365));
  }

  @Test
  void leapDay_isTheLastOfItsMonth() {
    assertThat(FigurePeriod.of(YearMonth.of(2028, 2)).last()).isEqualTo(LocalDate.of(2028, 2, 29));
    assertThat(FigurePeriod.of(Year.of(2028)).previous().text()).isEqualTo("2027");
    assertThat(lengthOf("2028")).isEqualTo(Duration.ofDays(366));
  }

  @Test
  void beforeJanuary_isDecemberOfTheOtherYear() {
    FigurePeriod january = FigurePeriod.of(YearMonth.of(2026, 1));

    assertThat(january.previous().text()).isEqualTo("2025-12");
    assertThat(january.previous().next()).isEqualTo(january);
  }

  @Test
  void aPeriod_isOver_onTheDayAfterItsLast() {
    FigurePeriod month = FigurePeriod.of(YearMonth.of(2026, 11));

    assertThat(month.isOver(LocalDate.of(2026, 11, 30))).isFalse();
    assertThat(month.isOver(LocalDate.of(2026, 12, 1))).isTrue();
    assertThat(month.wholeYear().isOver(LocalDate.of(2026, 12, 31))).isFalse();
  }

  @Test
  void theMonthsOfAYear_followEachOtherWithoutAGap() {
    FigurePeriod year = FigurePeriod.of(Year.of(2026));

    assertThat(year.monthsOfYear()).hasSize(12);
    assertThat(year.monthsOfYear().get(0).begins()).isEqualTo(year.begins());
    assertThat(year.monthsOfYear().get(11).ends()).isEqualTo(year.ends());
    for (int month = 1; month < 12; month++) {
      assertThat(year.monthsOfYear().get(month).begins())
          .isEqualTo(year.monthsOfYear().get(month - 1).ends());
    }
  }

  private static Duration lengthOf(String text) {
    FigurePeriod period = FigurePeriod.parse(text).orElseThrow();
    return Duration.between(period.begins(), period.ends());
  }
}
