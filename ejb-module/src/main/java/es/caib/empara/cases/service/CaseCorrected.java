package es.caib.empara.cases.service;

import java.time.OffsetDateTime;

/** The State registered a known case again, which may correct its persons and how she is called. */
public record CaseCorrected(Long caseId, OffsetDateTime receivedAt) {}
