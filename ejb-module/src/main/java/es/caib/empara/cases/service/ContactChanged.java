package es.caib.empara.cases.service;

import es.caib.empara.cases.ContactAuthorisation;

/**
 * Whether and how the victim may be called has changed.
 *
 * @param otherPhone whether it is another phone than before
 * @param reachable whether a phone is known now
 */
public record ContactChanged(
    StatusTaken status,
    ContactAuthorisation from,
    ContactAuthorisation to,
    boolean otherPhone,
    boolean reachable) {}
