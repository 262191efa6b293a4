package es.caib.empara.channels.service;

import es.caib.empara.channels.ThreadState;
import java.time.OffsetDateTime;

/**
 * A thread in a list.
 *
 * @param messages how many
 * @param lastAt when the last was written
 * @param unread whether others have written something that the caller has not opened
 */
public record ThreadSummary(
    Long id,
    String subject,
    Hand opened,
    ThreadState state,
    int messages,
    OffsetDateTime lastAt,
    boolean unread) {}
