package es.caib.empara.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names the events of a run, so that runs never clash, and remembers what a sign of life has to
 * tell.
 */
final class SentLog {
  private static final Duration DAY = Duration.ofHours(24);

  private static final class Log {
    private final Deque<Instant> lastDay = new ArrayDeque<>();
    private int count;
    private String lastId;
  }

  private final String run;
  private final Map<Source, Log> logs = new EnumMap<>(Source.class);

  SentLog(Instant start) {
    this.run = run(start);
    for (Source source : Source.values()) {
      logs.put(source, new Log());
    }
  }

  /** Name of a run that begins at this millisecond. */
  static String run(Instant start) {
    return Long.toString(start.toEpochMilli(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
  }

  FeedEvent add(FeedEvent event) {
    Log log = logs.get(Source.ofUri(event.source()));
    FeedEvent named = named(log, event);
    log.lastId = named.id();
    log.lastDay.add(event.time());
    return named;
  }

  FeedEvent heartbeat(Source source, Instant now) {
    Log log = logs.get(source);
    Instant at = now.truncatedTo(ChronoUnit.MILLIS);
    while (!log.lastDay.isEmpty() && log.lastDay.peek().isBefore(at.minus(DAY))) {
      log.lastDay.poll();
    }
    return named(log, Events.heartbeat(source, at, log.lastId, log.lastDay.size()));
  }

  private FeedEvent named(Log log, FeedEvent event) {
    String kind = event.type().replaceAll("^es\\.viogen\\.|\\.v1$", "");
    return event.withId("%s-%06d-%s".formatted(run, ++log.count, kind));
  }
}
