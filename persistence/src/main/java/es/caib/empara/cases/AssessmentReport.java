package es.caib.empara.cases;

import java.time.OffsetDateTime;

/**
 * A police risk assessment.
 *
 * @param assessedAt as stated on the form; the event's time, not this, decides the order
 * @param nextAssessmentDue until when the level must be assessed again; null when not stated
 */
public record AssessmentReport(
    AssessmentForm form,
    String formVersion,
    RiskLevel level,
    boolean judicialMeasuresInForce,
    OffsetDateTime assessedAt,
    String policeUnit,
    OffsetDateTime nextAssessmentDue) {}
