package es.caib.empara.alerts.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What became of the alerts, in numbers. */
@Local
public interface FigureService {

  /** No longer period is counted at once. */
  int MOST_DAYS = 366;

  /**
   * The coordinating centre counts all desks, others their own.
   *
   * @param from the first day, in the islands
   * @param to the last day, not before the first and at most a year after it
   * @param drills exercises only; else none of them
   * @throws es.caib.empara.shared.service.InvalidInput when the days are not in order
   */
  AlertFigures figures(@NotNull LocalDate from, @NotNull LocalDate to, boolean drills);
}
