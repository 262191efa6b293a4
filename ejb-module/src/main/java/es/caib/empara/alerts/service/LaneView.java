package es.caib.empara.alerts.service;

import es.caib.empara.alerts.Channel;
import java.time.OffsetDateTime;

/**
 * A channel of an institution. The times are the database's.
 *
 * @param institution its name
 * @param configured whether this installation has the channel; the board always is
 * @param open boards that are open now; 0 for other channels
 * @param waiting messages that wait
 * @param waitingSince the oldest of them; null for none
 * @param parked messages that could not be delivered
 * @param lastSentAt null before the first
 */
public record LaneView(
    String institution,
    Channel channel,
    boolean configured,
    int open,
    int waiting,
    OffsetDateTime waitingSince,
    int parked,
    OffsetDateTime lastSentAt) {}
