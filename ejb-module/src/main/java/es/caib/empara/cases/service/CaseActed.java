package es.caib.empara.cases.service;

import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ContactOutcome;
import java.time.OffsetDateTime;

/**
 * Somebody has acted on a case.
 *
 * @param outcome of a first contact; null for other acts
 * @param at when it was recorded
 */
public record CaseActed(
    Long caseId,
    ActKind kind,
    ContactOutcome outcome,
    String principal,
    Long institutionId,
    OffsetDateTime at) {}
