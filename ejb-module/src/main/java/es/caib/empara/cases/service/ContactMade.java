package es.caib.empara.cases.service;

import es.caib.empara.cases.ContactOutcome;
import java.time.OffsetDateTime;

/**
 * Somebody has called her already.
 *
 * @param institution realm
 * @param by principal, {@code user@realm}
 * @param byName null when it is not known any more
 * @param outcome null when it was not stated
 */
public record ContactMade(
    String institution, String by, String byName, OffsetDateTime at, ContactOutcome outcome) {}
