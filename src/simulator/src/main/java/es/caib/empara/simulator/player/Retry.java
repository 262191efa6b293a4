package es.caib.empara.simulator.player;

import java.time.Duration;

/**
 * How patiently a delivery is repeated.
 *
 * @param first pause after the first failure; doubles with each further one
 * @param longest pause at most
 * @param unauthorised how long 401 and 403 are borne, since a starting server may not have its
 *     accounts yet
 */
public record Retry(Duration first, Duration longest, Duration unauthorised) {

  public static final Retry DEFAULT =
      new Retry(Duration.ofMillis(500), Duration.ofSeconds(10), Duration.ofMinutes(1));

  Duration pause(int failures) {
    long factor = 1L << Math.min(failures - 1, 20);
    Duration pause = first.multipliedBy(factor);
    return pause.compareTo(longest) > 0 ? longest : pause;
  }
}
