package es.caib.empara.channels.service;

import es.caib.empara.channels.ContactState;
import es.caib.empara.channels.ContactStep;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The contact card of a body in a list.
 *
 * @param confirmedAt null for never
 * @param confirmBy the last day on which the confirmation holds; null without one
 * @param calledAt when a line was tried last; null for never
 * @param failing how many lines a call did not reach
 */
public record ContactSummary(
    String realm,
    String name,
    ContactState state,
    OffsetDateTime confirmedAt,
    LocalDate confirmBy,
    OffsetDateTime calledAt,
    boolean callDue,
    long failing,
    ContactStep next) {}
