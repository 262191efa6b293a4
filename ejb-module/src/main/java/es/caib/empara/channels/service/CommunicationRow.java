package es.caib.empara.channels.service;

import java.time.OffsetDateTime;

/**
 * Something that waits, by its case number and without its words.
 *
 * @param reference of a request; null for the others
 * @param institution realm of the other side; null for the State
 * @param at since when it waits
 * @param due null for a thread
 * @param overdue whether that has passed
 * @param count how many messages of a thread; 1 for the others
 */
public record CommunicationRow(
    Long id,
    String caseNumber,
    String reference,
    String institution,
    OffsetDateTime at,
    OffsetDateTime due,
    boolean overdue,
    int count) {}
