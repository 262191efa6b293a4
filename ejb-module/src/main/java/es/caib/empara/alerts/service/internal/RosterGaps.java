package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.DeskHours;
import es.caib.empara.alerts.DutySpan;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** For which times somebody is needed and nobody is planned. */
final class RosterGaps {

  private RosterGaps() {}

  /** When the desk needs somebody of its own because it is open. */
  static List<DutySpan> opening(DutySpan period, DeskHours hours, Predicate<LocalDate> closed) {
    List<DutySpan> needed = new ArrayList<>();
    LocalDate last = DutySpan.local(period.until()).toLocalDate();
    for (LocalDate day = DutySpan.local(period.from()).toLocalDate();
        !day.isAfter(last);
        day = day.plusDays(1)) {
      if (!closed.test(day)) {
        hours
            .on(day)
            .filter(period::overlaps)
            .map(span -> within(span, period))
            .ifPresent(needed::add);
      }
    }
    return needed;
  }

  /** The parts of what is needed that no shift covers, in order. */
  static List<DutySpan> uncovered(List<DutySpan> needed, Collection<DutySpan> shifts) {
    List<DutySpan> sorted = shifts.stream().sorted(Comparator.comparing(DutySpan::from)).toList();
    List<DutySpan> gaps = new ArrayList<>();
    for (DutySpan need : needed) {
      OffsetDateTime reached = need.from();
      for (DutySpan shift : sorted) {
        if (shift.from().isAfter(reached) && reached.isBefore(need.until())) {
          gaps.add(new DutySpan(reached, earlier(shift.from(), need.until())));
        }
        reached = shift.until().isAfter(reached) ? shift.until() : reached;
      }
      if (reached.isBefore(need.until())) {
        gaps.add(new DutySpan(reached, need.until()));
      }
    }
    return gaps;
  }

  /** A gap in the parts that lie on each day of the islands. */
  static List<DutySpan> byDay(DutySpan gap) {
    List<DutySpan> parts = new ArrayList<>();
    OffsetDateTime from = gap.from();
    while (from.isBefore(gap.until())) {
      OffsetDateTime midnight =
          DutySpan.utc(DutySpan.local(from).toLocalDate().plusDays(1).atStartOfDay());
      OffsetDateTime until = earlier(midnight, gap.until());
      parts.add(new DutySpan(from, until));
      from = until;
    }
    return parts;
  }

  private static DutySpan within(DutySpan span, DutySpan period) {
    OffsetDateTime from = span.from().isBefore(period.from()) ? period.from() : span.from();
    return new DutySpan(from, earlier(span.until(), period.until()));
  }

  private static OffsetDateTime earlier(OffsetDateTime one, OffsetDateTime other) {
    return one.isBefore(other) ? one : other;
  }
}
