package es.caib.empara.orders.service;

import es.caib.empara.shared.Fingerprint;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * All orders, whoever answers for their cases. For the system's own counts; read inside other
 * calls; not a door.
 */
public interface OrderCensus {

  /** {@code orderId|caseNumber|state|nig}. */
  Fingerprint orders();

  /** {@code orderId|measureId|kind|validFrom|validUntil}. */
  Fingerprint measures();

  /** Granted and with at least one measure in force on that day. */
  List<OpenOrder> open(LocalDate day);

  /** How many of these each case has, for the cases with an id in that range; none is absent. */
  Map<Long, Long> openByCase(LocalDate day, long fromCaseId, long toCaseId);
}
