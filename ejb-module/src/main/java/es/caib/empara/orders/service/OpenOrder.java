package es.caib.empara.orders.service;

/** An order with a measure that protects. */
public record OpenOrder(String orderId, String nig, Long caseId) {}
