package es.caib.empara.orders.service;

import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;

/** Orders of the cases of the caller's territory. One outside it does not exist. */
@Local
public interface OrderService {

  /** What the register spoke of last comes first. */
  Slice<OrderView> list(
      @NotNull OrderFilter filter, @NotNull AccessPurpose purpose, @NotNull PageRequest page);

  /**
   * One order.
   *
   * @param orderId the court's
   * @throws es.caib.empara.shared.service.NotFound when absent or outside the scope
   */
  OrderView open(@NotNull String orderId, @NotNull AccessPurpose purpose);

  /**
   * Only says that the order is there, for whoever must be asked for a reason first.
   *
   * @throws es.caib.empara.shared.service.NotFound when absent or outside the scope
   */
  void requireInScope(@NotNull String orderId);
}
