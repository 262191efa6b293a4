package es.caib.empara.cases.service;

import es.caib.empara.cases.RiskLevel;
import es.caib.empara.institutions.Island;

/**
 * A case that somebody is about to act on, without anybody's name.
 *
 * @param municipality INE code
 * @param riskLevel null before the first assessment
 * @param language that the victim prefers, ISO 639-1; null when it is not known, and for whoever
 *     only looks and does not see contact data: what is chosen for her is chosen by it all the same
 */
public record CaseInHand(
    Long caseId,
    String caseNumber,
    long statusVersion,
    String municipality,
    Island island,
    RiskLevel riskLevel,
    String language) {}
