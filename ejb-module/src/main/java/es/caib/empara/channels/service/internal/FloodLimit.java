package es.caib.empara.channels.service.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How much the open form takes in: within any hour a few notices from one address, and from all
 * addresses no more than a person can read. In memory, so each node counts for itself.
 */
@ApplicationScoped
public class FloodLimit {

  static final int OF_ONE_ADDRESS = 5;
  static final int OF_ALL = 200;
  static final Duration WINDOW = Duration.ofHours(1);

  private final InstantSource clock;
  private final Deque<Admitted> admitted = new ArrayDeque<>();

  private record Admitted(String address, Instant at) {}

  public FloodLimit() {
    this(InstantSource.system());
  }

  FloodLimit(InstantSource clock) {
    this.clock = clock;
  }

  /** Whether one more may come from there; what is refused does not count. */
  public synchronized boolean admits(String address) {
    Instant now = clock.instant();
    while (!admitted.isEmpty() && !admitted.peekFirst().at().isAfter(now.minus(WINDOW))) {
      admitted.removeFirst();
    }
    long fromThere = admitted.stream().filter(each -> each.address().equals(address)).count();
    if (fromThere >= OF_ONE_ADDRESS || admitted.size() >= OF_ALL) {
      return false;
    }
    admitted.addLast(new Admitted(address, now));
    return true;
  }
}
