package es.caib.empara.cases.service;

import es.caib.empara.cases.IncidentReport;

/**
 * An incident was reported.
 *
 * @param known it was known already, of the same kind, and this corrects it
 */
public record IncidentRecorded(StatusTaken status, IncidentReport incident, boolean known) {}
