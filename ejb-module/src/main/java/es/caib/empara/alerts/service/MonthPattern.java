package es.caib.empara.alerts.service;

import es.caib.empara.alerts.ShiftKind;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * A month filled from a week: on each of the days the same shifts, and the people take turns week
 * by week. The next person in turn is the substitute.
 *
 * @param slots shifts of a day; one that ends when or before it begins ends on the day after
 */
public record MonthPattern(
    @NotNull YearMonth month,
    @NotNull ShiftKind kind,
    @NotEmpty Set<DayOfWeek> days,
    @NotEmpty @Size(max = 6) List<Slot> slots,
    @NotEmpty @Size(max = 20) List<String> people) {

  /** A shift of a day by the clock of the islands. */
  public record Slot(@NotNull LocalTime from, @NotNull LocalTime until) {}
}
