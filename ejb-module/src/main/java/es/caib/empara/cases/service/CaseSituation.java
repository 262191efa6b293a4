package es.caib.empara.cases.service;

import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.RiskLevel;
import java.time.OffsetDateTime;

/**
 * Where a case stands, without anybody's name.
 *
 * @param municipality INE code
 * @param riskLevel null before the first assessment
 * @param nextAssessmentDue null when the State gives none
 */
public record CaseSituation(
    Long caseId,
    String caseNumber,
    long statusVersion,
    String municipality,
    CaseState state,
    RiskLevel riskLevel,
    OffsetDateTime nextAssessmentDue) {}
