package es.caib.empara.alerts.service;

import java.time.OffsetDateTime;

/**
 * Who answers for an institution now.
 *
 * @param principal {@code user@realm}; null when nobody is left
 * @param since when the shift began; null when no shift is meant, such as for the head of a desk
 * @param until when it ends or should have ended
 * @param accepted whether the person has accepted it
 * @param byService whether it is the 24-hour service that answers, out of hours
 * @param uncoveredSince since when the shift of now waits to be accepted, or has nobody; null when
 *     all is well
 */
public record DutyNow(
    String realm,
    String institution,
    String principal,
    String name,
    OffsetDateTime since,
    OffsetDateTime until,
    boolean accepted,
    boolean byService,
    OffsetDateTime uncoveredSince) {}
