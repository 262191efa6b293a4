package es.caib.empara.alerts.service;

import es.caib.empara.alerts.DeskHours;
import es.caib.empara.alerts.ShiftKind;
import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The roster of the own institution. Its coordinators, administrators and the head of its desk
 * plan; for whoever else works there a planning verb ends in {@code NotFound}.
 */
@Local
public interface DutyRosterService {

  /** The roster of a month. */
  DutyRoster month(@NotNull YearMonth month);

  /**
   * Plans a shift.
   *
   * @throws es.caib.empara.shared.service.InvalidInput when it overlaps another, is over already,
   *     is too short or too long, or a person is no colleague on cases
   */
  ShiftView plan(@NotNull @Valid ShiftPlan plan);

  /**
   * Plans a shift otherwise, as long as nobody has accepted it.
   *
   * @param version of the shift as it was seen
   * @throws es.caib.empara.shared.service.InvalidInput as {@link #plan}, and when it has changed
   */
  ShiftView change(@NotNull Long shift, long version, @NotNull @Valid ShiftPlan plan);

  /** Takes a shift out of the roster, as long as nobody has accepted it and it is not over. */
  void cancel(@NotNull Long shift);

  /** Plans the shifts of a week again in the weeks after it. */
  BulkPlan copyWeek(
      @NotNull LocalDate monday, @NotNull ShiftKind kind, @NotNull @Min(1) @Max(8) Integer weeks);

  /** Fills a month from a weekly pattern; what is there stays. */
  BulkPlan fill(@NotNull @Valid MonthPattern pattern);

  /**
   * Takes back the last bulk step: what it planned and nobody has accepted.
   *
   * @return how many shifts were cancelled
   */
  int undo();

  /**
   * Says who heads the desk and when it is open.
   *
   * @param head a colleague on cases; null for nobody
   */
  void settle(@Size(max = 80) String head, @NotNull DeskHours hours, boolean coveredBy24h);
}
