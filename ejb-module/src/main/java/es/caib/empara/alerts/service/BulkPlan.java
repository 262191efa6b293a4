package es.caib.empara.alerts.service;

/**
 * What became of a bulk step.
 *
 * @param skipped what lies in the past or would overlap a shift that is there
 */
public record BulkPlan(int planned, int skipped) {}
