package es.caib.empara.cases.service;

import java.time.OffsetDateTime;

/**
 * A case should have been assessed again.
 *
 * @param noticedAt business time
 */
public record CaseOverdue(CaseStanding standing, DueBy due, OffsetDateTime noticedAt) {}
