package es.caib.empara.cases.service;

import es.caib.empara.cases.RiskLevel;

/** A step with its case. */
public record WorkItem(
    StepView step,
    WorkFilter.When when,
    String caseNumber,
    RiskLevel riskLevel,
    String municipality,
    long statusVersion) {}
