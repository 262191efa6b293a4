package es.caib.empara.orders.service;

import es.caib.empara.orders.TwinVerdict;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Orders that may be one and the same. They are found here and never joined by themselves. */
@Local
public interface TwinService {

  /**
   * The other orders of the same court with the same NIG.
   *
   * @throws es.caib.empara.shared.service.NotFound when the order is absent or outside the scope
   */
  List<TwinView> of(@NotNull String orderId);

  /**
   * Decides, or decides anew. Of two that are the same the one with the court's own name holds, or
   * else the earlier; the work goes on with it.
   *
   * @param id of the pair
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws es.caib.empara.shared.service.InvalidInput {@code verdict}, when they are of two cases
   * @throws es.caib.empara.shared.service.NotFound when the pair is absent or outside the scope
   */
  void decide(@NotNull Long id, @NotNull TwinVerdict verdict, long statusVersion);
}
