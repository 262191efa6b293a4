package es.caib.empara.alerts.service;

import java.util.function.LongConsumer;

/**
 * Tells that the cursor has moved. Only a hint to look: whoever misses it reads by cursor and
 * misses nothing.
 */
public interface AlertHub {

  /**
   * Calls the listener with the newest cursor after each move, from any thread; it must not block.
   *
   * @return ends the listening
   */
  Runnable listen(LongConsumer listener);
}
