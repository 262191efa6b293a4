package es.caib.empara.orders;

import java.time.LocalDate;

/**
 * One measure of an order.
 *
 * @param parameters JSON object: metres, places, persons, territory, means, text, by kind
 * @param validUntil last day of validity, Europe/Madrid; null when a milestone ends it
 */
public record MeasureReport(
    String measureId,
    MeasureKind kind,
    String parameters,
    LocalDate validFrom,
    LocalDate validUntil,
    String untilMilestone) {}
