package es.caib.empara.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what happens in one case; what would happen after the end of the history is left out.
 */
final class Timeline {
  private final Instant end;
  private final List<FeedEvent> events = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  Timeline(Instant end) {
    this.end = end;
  }

  /** Adds an event unless it lies after the end, or the same was said in the same second. */
  void add(FeedEvent event) {
    if (!event.time().isAfter(end) && ids.add(event.id())) {
      events.add(event);
    }
  }

  boolean reaches(Instant time) {
    return !time.isAfter(end);
  }

  Instant end() {
    return end;
  }

  /** A moment that lies a while after another one, and at the end at the latest. */
  Instant after(Instant time, Duration min, Duration max, Dice dice) {
    Instant wished = time.plus(dice.between(min, max));
    return wished.isAfter(end) && !time.isAfter(end) ? dice.between(time, end) : wished;
  }

  /** Oldest first. */
  List<FeedEvent> events() {
    return events.stream()
        .sorted(Comparator.comparing(FeedEvent::time).thenComparing(FeedEvent::id))
        .toList();
  }
}
