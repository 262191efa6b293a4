package es.caib.empara.alerts.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.alerts.DutySpan;
import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.alerts.service.MonthPattern;
import es.caib.empara.alerts.service.MonthPattern.Slot;
import es.caib.empara.alerts.service.internal.RosterPattern.Wanted;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RosterPatternTest {

  private static final Slot MORNING = new Slot(LocalTime.of(6, 0), LocalTime.of(14, 0));
  private static final Slot EVENING = new Slot(LocalTime.of(14, 0), LocalTime.of(22, 0));
  private static final Slot NIGHT = new Slot(LocalTime.of(22, 0), LocalTime.of(6, 0));
  private static final List<String> PEOPLE = List.of("a@ibd", "b@ibd", "c@ibd");

  @Test
  void month_aroundTheClock_hasNoGap_alsoWhenTheClockChanges() {
    for (YearMonth month : List.of(YearMonth.of(2026, 10), YearMonth.of(2027, 3))) {
      List<Wanted> wanted =
          RosterPattern.of(pattern(month, EnumSet.allOf(DayOfWeek.class), PEOPLE), day -> false);

      assertThat(wanted).hasSize(3 * 31);
      assertThat(
              RosterGaps.uncovered(
                  List.of(
                      DutySpan.local(
                          month.atDay(1).atTime(6, 0), month.atEndOfMonth().atTime(23, 0))),
                  wanted.stream().map(Wanted::span).toList()))
          .isEmpty();
      assertThat(wanted).allMatch(each -> each.span().isAShift());
    }
  }

  @Test
  void people_takeTurnsByWeeks_andTheNextIsTheSubstitute() {
    List<Wanted> wanted =
        RosterPattern.of(
            pattern(YearMonth.of(2026, 12), Set.of(DayOfWeek.TUESDAY), PEOPLE), day -> false);

    List<String> mornings =
        wanted.stream().filter(RosterPatternTest::isMorning).map(Wanted::principal).toList();
    assertThat(mornings).hasSize(5).containsAll(PEOPLE);
    assertThat(mornings.get(0)).isNotEqualTo(mornings.get(1)).isEqualTo(mornings.get(3));
    assertThat(wanted).allMatch(each -> !each.principal().equals(each.substitute()));
    assertThat(wanted.subList(0, 3)).extracting(Wanted::principal).doesNotHaveDuplicates();
  }

  @Test
  void onePersonAlone_hasNoSubstitute_andFreeDaysAreLeftOut() {
    LocalDate free = LocalDate.of(2026, 12, 8);
    List<Wanted> wanted =
        RosterPattern.of(
            pattern(YearMonth.of(2026, 12), Set.of(DayOfWeek.TUESDAY), List.of("a@ibd")),
            free::equals);

    assertThat(wanted).hasSize(3 * 4).allMatch(each -> each.substitute() == null);
  }

  @Test
  void weeksLater_theClockSaysTheSame() {
    DutySpan night =
        DutySpan.local(
            LocalDateTime.parse("2026-10-17T22:00"), LocalDateTime.parse("2026-10-18T06:00"));

    assertThat(RosterPattern.weeksLater(night, 1))
        .isEqualTo(
            DutySpan.local(
                LocalDateTime.parse("2026-10-24T22:00"), LocalDateTime.parse("2026-10-25T06:00")));
  }

  private static boolean isMorning(Wanted wanted) {
    return DutySpan.local(wanted.span().from()).getHour() == 6;
  }

  private static MonthPattern pattern(YearMonth month, Set<DayOfWeek> days, List<String> people) {
    return new MonthPattern(
        month, ShiftKind.SERVICE_24H, days, List.of(MORNING, EVENING, NIGHT), people);
  }
}
