package es.caib.empara.channels.service;

import es.caib.empara.channels.CircularState;
import es.caib.empara.channels.CircularText;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A circular in a list.
 *
 * @param number "3/2026"; null for a draft
 * @param publishedAt null for a draft
 * @param readBy the last day to read it; null for none
 * @param readAt when the caller said that she has read it; null when she has not
 * @param missing how many have not, for its authors; null for everybody else
 */
public record CircularSummary(
    Long id,
    String number,
    CircularText text,
    CircularState state,
    OffsetDateTime publishedAt,
    LocalDate readBy,
    OffsetDateTime readAt,
    Long missing) {}
