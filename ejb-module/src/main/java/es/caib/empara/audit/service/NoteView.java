package es.caib.empara.audit.service;

import es.caib.empara.audit.AccessExcess;
import java.time.OffsetDateTime;

/**
 * That one person looked for more than work explains.
 *
 * @param user {@code user@realm}
 * @param name of the person; null when the account is gone
 * @param institution the realm
 * @param since the first entry that was counted, and {@code until} the last
 * @param times how many were counted
 * @param seenBy the name of the auditor who looked at it first; null while nobody has
 */
public record NoteView(
    Long id,
    AccessExcess excess,
    String user,
    String name,
    String institution,
    OffsetDateTime since,
    OffsetDateTime until,
    int times,
    String seenBy,
    OffsetDateTime seenAt) {}
