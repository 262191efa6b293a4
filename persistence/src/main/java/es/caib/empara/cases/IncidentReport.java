package es.caib.empara.cases;

import java.time.OffsetDateTime;

/**
 * An incident that the State reports.
 *
 * @param municipality INE code; null when not stated
 * @param orderId the order that was broken; null for an incident without one
 * @param measureId the measure of it; null when not stated
 */
public record IncidentReport(
    String incidentId,
    IncidentKind kind,
    OffsetDateTime occurredAt,
    String municipality,
    String summary,
    Reliability reliability,
    String orderId,
    String measureId) {}
