package es.caib.empara.orders.service;

import es.caib.empara.cases.service.StatusTaken;
import es.caib.empara.orders.OrderState;

/**
 * The register of the courts spoke of an order: requested, granted or denied.
 *
 * @param measures how many it names
 */
public record OrderStated(StatusTaken status, String orderId, OrderState state, int measures) {}
