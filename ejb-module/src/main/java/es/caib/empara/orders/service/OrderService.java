package es.caib.empara.orders.service;

import es.caib.empara.audit.service.AccessPurpose;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Protection orders of the caller's territory. */
@Local
public interface OrderService {

  /**
   * The orders of a case, the newest first.
   *
   * @throws es.caib.empara.shared.service.NotFound when the case is absent or outside the scope
   */
  List<CaseOrder> ofCase(@NotNull String caseNumber, @NotNull AccessPurpose purpose);
}
