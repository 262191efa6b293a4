package es.caib.empara.simulator.player;

import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.LiveStory;
import es.caib.empara.simulator.Region;
import es.caib.empara.simulator.Source;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Plays the feed of a region against a server until it is asked to stop or its time is over. */
public final class Player {
  private static final int BACKFILL_BATCH = 200;
  private static final Duration HEARTBEAT = Duration.ofSeconds(30);

  private final Region region;
  private final Delivery delivery;
  private final Ledger ledger;
  private final StopSignal stop;
  private final PrintWriter out;

  /**
   * @param out one line per event that is not a heartbeat
   * @param errors rejected events and failed attempts
   */
  public Player(
      Region region,
      FeedClient client,
      Ledger ledger,
      Retry retry,
      StopSignal stop,
      PrintWriter out,
      PrintWriter errors) {
    this.region = region;
    this.delivery = new Delivery(client, ledger, retry, stop, errors);
    this.ledger = ledger;
    this.stop = stop;
    this.out = out;
  }

  /**
   * Sends the whole history source by source as an initial load, cases before orders, and then says
   * of each source that its load is done.
   */
  public void backfill() {
    Map<Source, List<FeedEvent>> bySource = new LinkedHashMap<>();
    for (Source source : List.of(Source.VIOGEN, Source.SIRAJ)) {
      bySource.put(
          source, region.history().stream().filter(e -> e.source().equals(source.uri())).toList());
    }
    bySource.forEach(this::backfill);
    for (Source source : bySource.keySet()) {
      if (!stop.isStopped()) {
        delivery.deliver(source, List.of(Events.backfillDone(source, Instant.now())), true);
      }
    }
  }

  private void backfill(Source source, List<FeedEvent> events) {
    for (int from = 0; from < events.size() && !stop.isStopped(); from += BACKFILL_BATCH) {
      int to = Math.min(from + BACKFILL_BATCH, events.size());
      delivery.deliver(source, events.subList(from, to), true);
      out.printf("%s %d of %d%n", source.uri(), to, events.size());
      out.flush();
    }
  }

  /**
   * Plays live, all sources giving signs of life.
   *
   * @param perMinute events a minute, heartbeats not counted
   * @param duration how long; null until stopped
   */
  public void play(double perMinute, Duration duration) {
    Instant start = Instant.now();
    Instant end = duration == null ? Instant.MAX : start.plus(duration);
    LiveStory story = new LiveStory(region, start);
    Duration interval = Duration.ofNanos(Math.round(60e9 / perMinute));
    Instant nextEvent = start.plus(interval.multipliedBy(4).dividedBy(5));
    Map<Source, Instant> nextBeat = new EnumMap<>(Source.class);
    for (Source source : Source.values()) {
      nextBeat.put(source, start);
    }
    while (!stop.isStopped() && Instant.now().isBefore(end)) {
      beat(story, nextBeat);
      Instant now = Instant.now();
      if (!now.isBefore(nextEvent) && !stop.isStopped()) {
        send(story.next(now));
        // After an outage the story goes on from now, it does not rush.
        Instant planned = nextEvent.plus(jittered(interval));
        nextEvent = planned.isBefore(Instant.now().minus(interval)) ? Instant.now() : planned;
      }
      stop.await(Duration.between(Instant.now(), earliest(end, nextEvent, nextBeat)));
    }
  }

  private void beat(LiveStory story, Map<Source, Instant> nextBeat) {
    for (Source source : Source.values()) {
      Instant now = Instant.now();
      if (!stop.isStopped() && !now.isBefore(nextBeat.get(source))) {
        delivery.deliver(source, List.of(story.heartbeat(source, now)), false);
        nextBeat.put(source, now.plus(HEARTBEAT));
      }
    }
  }

  private void send(FeedEvent event) {
    if (delivery.deliver(Source.ofUri(event.source()), List.of(event), false)) {
      out.printf(
          "%s %s %s %s%n", event.time(), event.type(), event.subject(), ledger.last().status());
      out.flush();
    }
  }

  private static Duration jittered(Duration interval) {
    double factor = ThreadLocalRandom.current().nextDouble(0.85, 1.15);
    return Duration.ofNanos(Math.round(interval.toNanos() * factor));
  }

  private static Instant earliest(Instant end, Instant nextEvent, Map<Source, Instant> nextBeat) {
    Instant earliest = nextEvent.isBefore(end) ? nextEvent : end;
    for (Instant beat : nextBeat.values()) {
      earliest = beat.isBefore(earliest) ? beat : earliest;
    }
    return earliest;
  }
}
