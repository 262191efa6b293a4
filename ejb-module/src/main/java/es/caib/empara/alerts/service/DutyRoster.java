package es.caib.empara.alerts.service;

import es.caib.empara.access.service.Colleagues.Colleague;
import es.caib.empara.alerts.ShiftKind;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;

/**
 * The roster of the own institution for a month.
 *
 * @param kinds of shifts that the institution has
 * @param people who can be given shifts, by name
 * @param planner whether the caller plans here
 * @param undoable whether the last bulk step can be taken back
 * @param keptSince since when duty is kept, from the first shift that a person accepted; null
 *     before
 * @param nextMonthGaps gaps of the month after the present one, told from its 20th day on; else 0
 */
public record DutyRoster(
    YearMonth month,
    List<ShiftKind> kinds,
    List<Colleague> people,
    DutyDeskView desk,
    List<DutyDay> days,
    boolean planner,
    boolean undoable,
    OffsetDateTime keptSince,
    int nextMonthGaps) {

  /** How many gaps the month still has ahead. */
  public long gaps() {
    return days.stream().mapToLong(day -> day.gaps().size()).sum();
  }
}
