package es.caib.empara.access.service;

import java.time.OffsetDateTime;

/**
 * Something that waits for a person or for an institution.
 *
 * @param kind its text is {@code Pending.<kind>}, with the subject as {0} and the count as {1}
 * @param subject a number, a title or the name of a colleague, never of anybody in a case; null for
 *     none
 * @param count how many there are; 1 for a single thing
 * @param page where it is seen to, a path within Empara with its query
 * @param due when it is late; null for no such moment
 * @param own whether this person alone can see to it, and not any other of her institution
 */
public record Pending(
    String kind, String subject, long count, String page, OffsetDateTime due, boolean own) {}
