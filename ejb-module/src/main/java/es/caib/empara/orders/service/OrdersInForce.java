package es.caib.empara.orders.service;

import java.util.List;

/**
 * Which orders protect the victim of a case today. Read inside other calls, with a case that they
 * have let through; not a door.
 */
public interface OrdersInForce {

  /** By the court's name of them. */
  List<OrderInForce> of(Long caseId);
}
