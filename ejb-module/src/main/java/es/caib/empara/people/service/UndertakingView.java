package es.caib.empara.people.service;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The undertaking as it is now, and whether the caller has accepted it.
 *
 * @param paragraphs in the language that was asked for
 * @param acceptedAt null when this version was not accepted yet
 * @param acceptedBefore whether an older version was
 */
public record UndertakingView(
    int version,
    LocalDate validFrom,
    List<String> paragraphs,
    OffsetDateTime acceptedAt,
    boolean acceptedBefore) {}
