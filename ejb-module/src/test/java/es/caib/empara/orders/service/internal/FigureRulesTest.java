package es.caib.empara.orders.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.orders.service.FigureCell;
import es.caib.empara.orders.service.FigurePeriod;
import es.caib.empara.orders.service.FigureTable;
import es.caib.empara.orders.service.OrderFigures.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts where, and what is said of it. */
class FigureRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 20);
  private static final FigurePeriod JUNE = FigurePeriod.of(YearMonth.of(2026, 6));
  private static final LocalDate IN_JULY = LocalDate.of(2026, 7, 1);

  @ParameterizedTest
  @CsvSource({
    "2026-06-09T21:59:59Z, false, the day before the ten days",
    "2026-06-09T22:00:00Z, true, midnight of the tenth day before",
    "2026-06-19T21:59:59Z, true, the last second of the day before",
    "2026-06-19T22:00:00Z, false, the day itself"
  })
  void anEnd_isDealtWithBeforeTheDay_withinTenDays(String at, boolean inTime, String why) {
    assertThat(EndRule.isInTime(DAY, OffsetDateTime.parse(at))).as(why).isEqualTo(inTime);
  }

  @Test
  void anEnd_thatWasOverWhenItWasTold_isNobodysToDealWith() {
    assertThat(EndRule.isPastWhenTold(DAY, OffsetDateTime.parse("2026-06-20T21:59:59Z"))).isFalse();
    assertThat(EndRule.isPastWhenTold(DAY, OffsetDateTime.parse("2026-06-20T22:00:00Z"))).isTrue();
  }

  @Test
  void times_ofNobody_areNone() {
    assertThat(new Waits().of(JUNE)).isEqualTo(Span.NONE);
  }

  @Test
  void times_ofFour_areSaidToTheCentreOnly() {
    Waits waits = hours(4);

    assertThat(waits.guarded(JUNE)).isEqualTo(Span.NONE);
    assertThat(waits.of(JUNE)).isEqualTo(new Span(Duration.ofHours(2), Duration.ofHours(4)));
  }

  @Test
  void theSlowestTenth_isSaidOfTenAndMore() {
    assertThat(hours(9).guarded(JUNE)).isEqualTo(new Span(Duration.ofHours(5), null));
    assertThat(hours(10).guarded(JUNE))
        .isEqualTo(new Span(Duration.ofHours(5), Duration.ofHours(9)));
  }

  @Test
  void aTime_ofAnotherMonth_orBelowNothing_countsNotOrAsNothing() {
    Waits waits = new Waits();
    waits.add(JUNE.ends(), Duration.ofHours(7));
    waits.add(JUNE.begins(), Duration.ofHours(-1));

    assertThat(waits.of(JUNE).median()).isEqualTo(Duration.ZERO);
  }

  @Test
  void aTable_forTheCentre_showsEverything_withTheSumOfAllIslands() {
    FigureTable table = counted().open(JUNE);

    assertThat(table.total().now()).isEqualTo(FigureCell.of(25));
    assertThat(table.detail("a").orElseThrow().now()).isEqualTo(FigureCell.of(3));
    assertThat(table.detail("a").orElseThrow().before()).isEqualTo(FigureCell.of(6));
    assertThat(table.island("MENORCA").orElseThrow().now()).isEqualTo(FigureCell.of(2));
  }

  @Test
  void aTable_forOthers_hidesTheSmallAndWhatTellsIt_andWhatIsNotOver() {
    Tally tally = new Tally(2025, 2, List.of(), List.of("MALLORCA"));
    tally.add("a", "MALLORCA", 17, 3);
    tally.add("b", "MALLORCA", 17, 20);
    tally.add("c", "MALLORCA", 17, 40);
    tally.add("b", "MALLORCA", 18, 30);

    FigureTable june = tally.guarded(JUNE, IN_JULY);

    assertThat(june.total().now()).isEqualTo(FigureCell.of(63));
    assertThat(june.detail("a").orElseThrow().now()).isEqualTo(FigureCell.HIDDEN);
    assertThat(june.detail("b").orElseThrow().now()).isEqualTo(FigureCell.HIDDEN);
    assertThat(june.detail("c").orElseThrow().now()).isEqualTo(FigureCell.of(40));
    assertThat(june.detail("b").orElseThrow().months().get(6)).isEqualTo(FigureCell.OPEN);
    assertThat(tally.guarded(JUNE.wholeYear(), IN_JULY).total().now()).isEqualTo(FigureCell.OPEN);
  }

  @Test
  void aTable_ofSeveralIslands_hasNoSumForOthers() {
    assertThat(counted().guarded(JUNE, IN_JULY).total()).isNull();
  }

  @Test
  void january_isComparedWithDecemberOfTheYearBefore() {
    Tally tally = new Tally(2025, 2, List.of(), List.of());
    tally.add("a", "MALLORCA", 11, 8);
    tally.add("a", "MALLORCA", 12, 9);

    FigureTable.Line line =
        tally.guarded(FigurePeriod.of(YearMonth.of(2026, 1)), IN_JULY).details().get(0);

    assertThat(line.now()).isEqualTo(FigureCell.of(9));
    assertThat(line.before()).isEqualTo(FigureCell.of(8));
  }

  private static Tally counted() {
    Tally tally = new Tally(2026, 1, List.of(), List.of("MALLORCA", "MENORCA"));
    tally.add("a", "MALLORCA", 4, 6);
    tally.add("a", "MALLORCA", 5, 1);
    tally.add("a", "MENORCA", 5, 2);
    tally.add("b", "MALLORCA", 5, 22);
    return tally;
  }

  private static Waits hours(int most) {
    Waits waits = new Waits();
    for (int hour = most; hour > 0; hour--) {
      waits.add(JUNE.begins().plusDays(hour), Duration.ofHours(hour));
    }
    return waits;
  }
}
