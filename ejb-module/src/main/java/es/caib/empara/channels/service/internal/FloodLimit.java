package es.caib.empara.channels.service.internal;

import es.caib.empara.shared.service.Flood;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;

/**
 * How much the open form takes in: within any hour a few notices from one address, and from all
 * addresses no more than a person can read.
 */
@ApplicationScoped
public class FloodLimit {

  static final int OF_ONE_ADDRESS = 5;
  static final int OF_ALL = 200;
  static final Duration WINDOW = Duration.ofHours(1);

  private final Flood flood;

  public FloodLimit() {
    this(InstantSource.system());
  }

  FloodLimit(InstantSource clock) {
    this.flood = new Flood(OF_ONE_ADDRESS, OF_ALL, WINDOW, clock);
  }

  /** Whether one more may come from there; what is refused does not count. */
  public boolean admits(String address) {
    return flood.admits(address);
  }
}
