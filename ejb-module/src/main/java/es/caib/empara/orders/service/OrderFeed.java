package es.caib.empara.orders.service;

import es.caib.empara.cases.Provenance;
import es.caib.empara.orders.OrderReport;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;

/** What the register of the courts says of orders. */
@Local
public interface OrderFeed {

  /** Keeps a granted order and its measures; the case must be known. */
  void recordGranted(
      @NotNull String caseNumber, @NotNull OrderReport report, @NotNull Provenance provenance);
}
