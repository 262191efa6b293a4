package es.caib.empara.alerts.service;

/**
 * A sign of life for an open screen: how far the cursor is and how many alerts there are.
 *
 * @param head the newest published cursor
 */
public record Pulse(long head, BoardCounts counts) {}
