package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.Channel;

/** Takes messages out of the house by one channel. */
interface Courier {

  Channel channel();

  /** Whether this installation has the channel. */
  boolean isConfigured();

  /**
   * Hands a message over.
   *
   * @return by which the other side knows it; null when it gives no name
   * @throws NotDelivered saying whether trying again makes sense
   */
  String hand(Message message) throws NotDelivered;
}
