package es.caib.empara.orders.service;

import es.caib.empara.cases.service.CaseStanding;
import es.caib.empara.orders.OrderTaskKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Somebody must look at an order today.
 *
 * @param place which of the days of its kind, from 1
 * @param dueOn in the islands
 * @param endsOn the last day of what ends
 */
public record OrderTaskDue(
    CaseStanding standing,
    String orderId,
    OrderTaskKind kind,
    int place,
    LocalDate dueOn,
    LocalDate endsOn,
    OffsetDateTime noticedAt) {}
