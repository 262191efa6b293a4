package es.caib.empara.it.rounds;

import es.caib.empara.it.fixture.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * The business time of a server over all its starts. It goes fast, so that ladders are climbed
 * within a round, and never back, as no real clock does.
 */
final class BusinessTime {

  private static final int SPEED = 10;

  private final Map<String, String> settings;
  private Instant real = Instant.now();
  private Instant business = real;

  /**
   * @param settings of the server, read at each start
   */
  BusinessTime(Map<String, String> settings) {
    this.settings = settings;
    settings.put("EMPARA_CLOCK_SPEED", Integer.toString(SPEED));
  }

  /** Never behind the server. */
  Instant now() {
    return business.plus(Duration.between(real, Instant.now()).multipliedBy(SPEED));
  }

  /** To be called before a start: time has gone on so far while the server was away. */
  void moveOn(Duration away) {
    business = now().plus(away);
    real = Instant.now();
    settings.put("EMPARA_CLOCK_OFFSET", Duration.between(real, business).toString());
  }

  /** Asks a server that has started, which began to go fast only then. */
  void read(Api api) {
    Instant asked = Instant.now();
    business = Instant.parse(api.open("/ready").header("Empara-Clock"));
    real = asked;
  }
}
