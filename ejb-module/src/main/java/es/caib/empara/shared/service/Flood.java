package es.caib.empara.shared.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How much an open door takes in within a time, from one address and from all together. In memory,
 * so each node counts for itself.
 */
public final class Flood {

  private final int ofOneAddress;
  private final int ofAll;
  private final Duration window;
  private final InstantSource clock;
  private final Deque<Admitted> admitted = new ArrayDeque<>();

  private record Admitted(String address, Instant at) {}

  public Flood(int ofOneAddress, int ofAll, Duration window, InstantSource clock) {
    this.ofOneAddress = ofOneAddress;
    this.ofAll = ofAll;
    this.window = window;
    this.clock = clock;
  }

  /** Whether one more may come from there; what is refused does not count. */
  public synchronized boolean admits(String address) {
    Instant now = clock.instant();
    while (!admitted.isEmpty() && !admitted.peekFirst().at().isAfter(now.minus(window))) {
      admitted.removeFirst();
    }
    long fromThere = admitted.stream().filter(each -> each.address().equals(address)).count();
    if (fromThere >= ofOneAddress || admitted.size() >= ofAll) {
      return false;
    }
    admitted.addLast(new Admitted(address, now));
    return true;
  }
}
