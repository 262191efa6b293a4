package es.caib.empara.cases.service;

import java.time.LocalDate;
import java.util.List;

/**
 * A measure that protects today. The names of kind and nature are those of {@code orders}.
 *
 * @param metres null when the measure has no distance
 * @param places such as HOME or WORK; empty when none are stated
 * @param parameters the whole of the court's parameters, a JSON object
 * @param validUntil last day, Europe/Madrid; null when a milestone ends it
 */
public record MeasureInForce(
    String orderId,
    String measureId,
    String kind,
    String nature,
    Integer metres,
    List<String> places,
    String parameters,
    LocalDate validFrom,
    LocalDate validUntil,
    String untilMilestone) {}
