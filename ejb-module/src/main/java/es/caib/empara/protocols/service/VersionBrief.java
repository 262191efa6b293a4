package es.caib.empara.protocols.service;

import es.caib.empara.protocols.VersionState;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A version of a protocol in a few words.
 *
 * @param inForceFrom null until the day is said
 * @param supersededOn null unless superseded
 * @param reopened whether a clause waits for an answer because the law under it has changed
 */
public record VersionBrief(
    Long id,
    int number,
    VersionState state,
    OffsetDateTime startedAt,
    OffsetDateTime submittedAt,
    OffsetDateTime reviewedAt,
    LocalDate inForceFrom,
    LocalDate supersededOn,
    boolean reopened) {}
