package es.caib.empara.alerts.service;

import java.time.Duration;

/**
 * A sign of life for an open screen: how far the cursor is and how many alerts there are.
 *
 * @param head the newest published cursor
 * @param sinceProbe how long ago the last synthetic signal came through from the feed's door
 * @param drill whether an exercise is under way in the scope
 */
public record Pulse(long head, BoardCounts counts, Duration sinceProbe, boolean drill) {}
