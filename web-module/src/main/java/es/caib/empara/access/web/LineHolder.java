package es.caib.empara.access.web;

import java.time.Instant;
import java.util.Map;

/**
 * Whose log-in a socket was opened with.
 *
 * @param session the id of the log-in's session
 */
record LineHolder(String principal, int epoch, String session, Instant endsAt) {

  /**
   * Whether the log-in still stands.
   *
   * @param epochs the present ones of whoever has access
   */
  boolean stands(Map<String, Integer> epochs, Instant now) {
    return Integer.valueOf(epoch).equals(epochs.get(principal)) && now.isBefore(endsAt);
  }
}
