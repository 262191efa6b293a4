package es.caib.empara.cases;

import java.time.OffsetDateTime;

/** An incident that the State reports; {@code municipality} is an INE code or null. */
public record IncidentReport(
    String incidentId,
    IncidentKind kind,
    OffsetDateTime occurredAt,
    String municipality,
    String summary,
    Reliability reliability) {}
