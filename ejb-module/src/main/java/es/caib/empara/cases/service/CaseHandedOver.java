package es.caib.empara.cases.service;

import java.time.OffsetDateTime;
import java.util.Set;

/**
 * An institution has taken a case on from others.
 *
 * @param from realms of those whose work it was
 * @param principal who has accepted it
 */
public record CaseHandedOver(
    Long caseId, Set<String> from, String to, String principal, OffsetDateTime at) {}
