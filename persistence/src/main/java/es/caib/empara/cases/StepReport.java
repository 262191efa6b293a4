package es.caib.empara.cases;

import java.time.OffsetDateTime;

/**
 * What must be done next.
 *
 * @param what in a few words; null when it was not said
 * @param owner {@code user@realm} of who does it; null for nobody yet and for a name
 * @param ownerName the name of somebody without an account; null for the others
 */
public record StepReport(OffsetDateTime due, String what, String owner, String ownerName) {}
