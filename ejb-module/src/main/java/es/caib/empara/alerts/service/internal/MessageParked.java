package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.Channel;

/**
 * A message cannot be delivered and is put aside in this transaction.
 *
 * @param reason a key: no-address, refused, given-up
 */
record MessageParked(Channel channel, Long institutionId, String reason) {}
