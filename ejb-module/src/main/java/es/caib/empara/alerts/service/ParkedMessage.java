package es.caib.empara.alerts.service;

import es.caib.empara.alerts.Channel;
import java.time.OffsetDateTime;

/**
 * A message that could not be delivered.
 *
 * @param person the name of whom it was for
 * @param taken whether somebody has the alert meanwhile
 * @param committedAt by the database
 */
public record ParkedMessage(
    Long id,
    Long alertId,
    String institution,
    String person,
    Channel channel,
    String fault,
    int attempts,
    boolean taken,
    OffsetDateTime committedAt) {}
