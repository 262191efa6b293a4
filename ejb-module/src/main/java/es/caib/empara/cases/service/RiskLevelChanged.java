package es.caib.empara.cases.service;

import es.caib.empara.cases.RiskLevel;

/**
 * The State assessed the risk of a case; the level may be the same.
 *
 * @param from null for the first assessment
 */
public record RiskLevelChanged(
    StatusTaken status, RiskLevel from, RiskLevel to, String policeUnit) {}
