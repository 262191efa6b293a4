package es.caib.empara.orders.service;

import jakarta.ejb.Local;

/** The coordination point in numbers. */
@Local
public interface OrderFigureService {

  /**
   * The coordinating centre counts all of the islands, as they are now. The others count their own
   * territory, in periods that are over, and no number under five is shown or can be reckoned.
   *
   * @param period null for the newest month that the caller may ask for
   * @throws es.caib.empara.shared.service.InvalidInput when the period is not over and must be
   */
  OrderFigures figures(FigurePeriod period);

  /** The same, to be taken away. */
  OrderFigures export(FigurePeriod period);
}
