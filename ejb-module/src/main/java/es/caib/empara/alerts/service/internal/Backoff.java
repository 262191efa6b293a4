package es.caib.empara.alerts.service.internal;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before trying again: twice as long each time, at most a minute, and a random
 * part of it, so that not everybody comes back at once.
 */
final class Backoff {

  static final Duration LONGEST = Duration.ofMinutes(1);

  private static final int DOUBLINGS = 6;

  private Backoff() {}

  /**
   * @param attempts how often it was tried, from 1
   * @return between half and all of 1, 2, 4, … 60 seconds
   */
  static Duration after(int attempts, RandomGenerator random) {
    long whole = Math.min(1000L << Math.min(attempts - 1, DOUBLINGS), LONGEST.toMillis());
    return Duration.ofMillis(whole / 2 + random.nextLong(whole / 2 + 1));
  }
}
