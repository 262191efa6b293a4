package es.caib.empara.cases.service;

import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.RiskLevel;

/**
 * The State assessed the risk of a case anew; the level may be the same. Late assessments, which
 * say nothing about the present, are no such event.
 *
 * @param from null for the first assessment
 */
public record RiskLevelChanged(
    Long caseId,
    String caseNumber,
    long statusVersion,
    String municipality,
    RiskLevel from,
    RiskLevel to,
    String policeUnit,
    Provenance provenance) {}
