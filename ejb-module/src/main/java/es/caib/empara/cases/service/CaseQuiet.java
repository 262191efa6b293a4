package es.caib.empara.cases.service;

import java.time.OffsetDateTime;

/**
 * Nothing has been heard of a case and nothing done for longer than its level allows.
 *
 * @param since when the silence began
 * @param interval how long it may last, ISO 8601
 * @param legalBasis where that interval comes from
 * @param noticedAt business time
 */
public record CaseQuiet(
    CaseStanding standing,
    OffsetDateTime since,
    String interval,
    String legalBasis,
    OffsetDateTime noticedAt) {}
