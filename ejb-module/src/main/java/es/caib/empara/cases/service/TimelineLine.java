package es.caib.empara.cases.service;

import es.caib.empara.cases.ContactOutcome;
import es.caib.empara.cases.StatusAspect;
import java.time.OffsetDateTime;

/**
 * One fact of a case: what changed, from what to what, who said so, when it happened and arrived.
 *
 * @param what null for a change of a kind of data that the caller's institution does not see; then
 *     all that would say more is null too
 * @param institution realm of the institution that acted; null for the State
 * @param by principal of the person that acted; null for the State
 * @param byName that person's name; null where it was not asked for
 * @param detail what the line says besides, such as a police unit or the text of an act; null for
 *     another institution's own note
 * @param internal the words are for the institution that acted only
 * @param outcome what a first contact led to; null for everything else
 */
public record TimelineLine(
    long statusVersion,
    StatusAspect what,
    String from,
    String to,
    String source,
    OffsetDateTime occurredAt,
    OffsetDateTime receivedAt,
    boolean late,
    String institution,
    String by,
    String byName,
    String detail,
    boolean internal,
    ContactOutcome outcome) {}
