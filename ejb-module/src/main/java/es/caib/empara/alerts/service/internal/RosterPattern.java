package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.DutySpan;
import es.caib.empara.alerts.service.MonthPattern;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Shifts that follow from a pattern. */
final class RosterPattern {

  /** A Monday: weeks are counted from it, so that the turns go on from month to month. */
  private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 1, 5);

  /** A shift to be. */
  record Wanted(DutySpan span, String principal, String substitute) {}

  private RosterPattern() {}

  /** The shifts of the month on the days of the pattern that are not free. */
  static List<Wanted> of(MonthPattern pattern, Predicate<LocalDate> free) {
    List<Wanted> wanted = new ArrayList<>();
    LocalDate last = pattern.month().atEndOfMonth();
    for (LocalDate day = pattern.month().atDay(1); !day.isAfter(last); day = day.plusDays(1)) {
      if (pattern.days().contains(day.getDayOfWeek()) && !free.test(day)) {
        addDay(wanted, pattern, day);
      }
    }
    return wanted;
  }

  private static void addDay(List<Wanted> wanted, MonthPattern pattern, LocalDate day) {
    List<String> people = pattern.people();
    int week = (int) Math.floorDiv(ChronoUnit.DAYS.between(FIRST_MONDAY, day), 7L);
    for (int slot = 0; slot < pattern.slots().size(); slot++) {
      int turn = Math.floorMod(week + slot, people.size());
      String next = people.get((turn + 1) % people.size());
      wanted.add(
          new Wanted(
              span(day, pattern.slots().get(slot).from(), pattern.slots().get(slot).until()),
              people.get(turn),
              people.size() == 1 ? null : next));
    }
  }

  /** From and until on a day; one that does not end after it begins ends on the next day. */
  static DutySpan span(LocalDate day, LocalTime from, LocalTime until) {
    LocalDate end = until.isAfter(from) ? day : day.plusDays(1);
    return DutySpan.local(day.atTime(from), end.atTime(until));
  }

  /** The same by the clock of the islands so many weeks later. */
  static DutySpan weeksLater(DutySpan span, int weeks) {
    LocalDateTime from = DutySpan.local(span.from()).plusWeeks(weeks);
    return DutySpan.local(from, DutySpan.local(span.until()).plusWeeks(weeks));
  }
}
