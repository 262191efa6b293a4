package es.caib.empara.cases.service;

import es.caib.empara.cases.Provenance;

/** A case entered the region. */
public record CaseRegistered(
    Long caseId,
    String caseNumber,
    long statusVersion,
    String municipality,
    Provenance provenance) {}
