package es.caib.empara.orders.service;

import es.caib.empara.cases.Provenance;

/** A court granted a protection order; {@code late} when something newer is known of the order. */
public record OrderGranted(
    Long caseId,
    String caseNumber,
    long statusVersion,
    String municipality,
    String orderId,
    int measures,
    boolean late,
    Provenance provenance) {}
