package es.caib.empara.orders.service;

import es.caib.empara.orders.OrderTaskKind;
import java.time.LocalDate;

/** A task of an order needs nobody any more: it was done, or nothing ends then. */
public record OrderTaskOver(
    Long caseId, String orderId, OrderTaskKind kind, int place, LocalDate endsOn) {}
