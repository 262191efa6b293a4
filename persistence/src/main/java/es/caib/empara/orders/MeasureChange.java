package es.caib.empara.orders;

import java.time.LocalDate;

/**
 * A change of one measure of an order.
 *
 * @param validUntil the new last day, Europe/Madrid; null leaves what stands
 * @param parameters the new parameters, a JSON object; null leaves what stands
 */
public record MeasureChange(
    String orderId,
    String measureId,
    MeasureState state,
    LocalDate validUntil,
    String parameters) {}
