package es.caib.empara.orders.service.internal;

import es.caib.empara.orders.service.FigurePeriod;
import es.caib.empara.orders.service.OrderFigures.Span;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** How long things took, each with the time in whose period it counts. */
final class Waits {

  private static final int HALF = 50;
  private static final int SLOW = 90;
  private static final int HUNDRED = 100;

  /** With fewer than these the slowest tenth is not one. */
  private static final int LEAST_FOR_SLOW = 10;

  private final List<Wait> waits = new ArrayList<>();

  private record Wait(OffsetDateTime at, Duration duration) {}

  /** What seems to have ended before it began took no time: two clocks told it. */
  void add(OffsetDateTime at, Duration duration) {
    waits.add(new Wait(at, duration.isNegative() ? Duration.ZERO : duration));
  }

  /** All of a period. */
  Span of(FigurePeriod period) {
    List<Duration> sorted = sorted(period);
    return sorted.isEmpty()
        ? Span.NONE
        : new Span(percentile(sorted, HALF), percentile(sorted, SLOW));
  }

  /** The same, or nothing where there are too few for anybody's time to stay unknown. */
  Span guarded(FigurePeriod period) {
    int count = sorted(period).size();
    if (count < Disclosure.LEAST) {
      return Span.NONE;
    }
    return count < LEAST_FOR_SLOW ? new Span(of(period).median(), null) : of(period);
  }

  private List<Duration> sorted(FigurePeriod period) {
    return waits.stream()
        .filter(wait -> !wait.at().isBefore(period.begins()))
        .filter(wait -> wait.at().isBefore(period.ends()))
        .map(Wait::duration)
        .sorted()
        .toList();
  }

  /** The nearest rank. */
  private static Duration percentile(List<Duration> sorted, int percent) {
    return sorted.get((sorted.size() * percent + HUNDRED - 1) / HUNDRED - 1);
  }
}
