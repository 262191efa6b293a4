package es.caib.empara.orders.service;

import java.time.LocalDate;

/**
 * An order of which a measure protects today.
 *
 * @param decidedOn day of the court's decision in the islands; null when the register does not say
 * @param until the last day of what lasts longest; null when a milestone ends it
 */
public record OrderInForce(
    String orderId, String nig, String court, LocalDate decidedOn, LocalDate until) {}
