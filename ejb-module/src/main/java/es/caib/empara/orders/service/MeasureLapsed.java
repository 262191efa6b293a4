package es.caib.empara.orders.service;

import es.caib.empara.cases.service.StatusTaken;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureState;
import java.time.LocalDate;

/**
 * The last day of a measure is over and nobody has extended it.
 *
 * @param from its state until then; now it is expired
 * @param lastDay in the islands
 */
public record MeasureLapsed(
    StatusTaken status,
    String orderId,
    String measureId,
    MeasureKind kind,
    MeasureState from,
    LocalDate lastDay) {}
