package es.caib.empara.cases.service;

import es.caib.empara.cases.IncidentKind;
import es.caib.empara.cases.Provenance;

/** An incident was reported; {@code late} when something newer is known of the case. */
public record IncidentRecorded(
    Long caseId,
    String caseNumber,
    long statusVersion,
    String municipality,
    String incidentId,
    IncidentKind kind,
    boolean late,
    Provenance provenance) {}
