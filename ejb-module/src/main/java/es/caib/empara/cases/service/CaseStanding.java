package es.caib.empara.cases.service;

import es.caib.empara.cases.RiskLevel;
import java.time.OffsetDateTime;

/**
 * Where a case stands when one of its clocks rings.
 *
 * @param stateSince since when it is in its present state
 */
public record CaseStanding(
    Long caseId,
    String caseNumber,
    long statusVersion,
    String municipality,
    RiskLevel level,
    OffsetDateTime stateSince) {}
