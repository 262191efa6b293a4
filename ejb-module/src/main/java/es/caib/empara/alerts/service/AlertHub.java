package es.caib.empara.alerts.service;

import java.time.Duration;

/**
 * Tells that the cursor has moved. Only a hint to look: whoever misses it reads by cursor and
 * misses nothing.
 */
public interface AlertHub {

  /** Who wants to be told, from any thread; it must not block. */
  interface Listener {

    /** The cursor stands at a new place. */
    void moved(long head);

    /** The synthetic signal has come through: alerts can come the same way. */
    default void probed() {}
  }

  /**
   * Calls the listener after each move.
   *
   * @return ends the listening
   */
  Runnable listen(Listener listener);

  /** The newest cursor that this node has told of; negative before the first. */
  long head();

  /** How long ago the last synthetic signal came through on this node. */
  Duration sinceProbe();
}
