package es.caib.empara.simulator.player;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.LiveStory;
import es.caib.empara.simulator.Region;
import es.caib.empara.simulator.Source;
import es.caib.empara.simulator.Story;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Plays the feed of a region against a server until it is asked to stop or its time is over. */
public final class Player {
  private static final int BACKFILL_BATCH = 200;
  private static final int LARGEST_BATCH = 500;
  private static final Duration HEARTBEAT = Duration.ofSeconds(30);

  private final Region region;
  private final FeedClient client;
  private final Retry retry;
  private final Delivery delivery;
  private final Ledger ledger;
  private final StopSignal stop;
  private final PrintWriter out;
  private final PrintWriter errors;

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
    this.client = client;
    this.retry = retry;
    this.errors = errors;
    this.delivery = new Delivery(client, ledger, retry, stop, errors);
    this.ledger = ledger;
    this.stop = stop;
    this.out = out;
  }

  /** Sends the whole history as an initial load; false when a stop came first. */
  public boolean backfill() {
    return new Loader(
            region,
            client,
            ledger,
            LoadState.none(),
            new Loader.Plan(BACKFILL_BATCH, 1),
            retry,
            stop,
            out,
            errors)
        .load();
  }

  /**
   * Plays the gentle story live, all sources giving signs of life.
   *
   * @param perMinute events a minute, heartbeats not counted
   * @param duration how long; null until stopped
   */
  public void play(double perMinute, Duration duration) {
    play(new LiveStory(region, Instant.now()), Disturbance.NONE, perMinute, duration);
  }

  /**
   * What disturbs the feed.
   *
   * @param chaos null for none
   * @param burst so many events come at once; 0 for never
   * @param burstEvery how often they do
   */
  public record Disturbance(Chaos chaos, int burst, Duration burstEvery) {
    public static final Disturbance NONE = new Disturbance(null, 0, Duration.ofMinutes(5));
  }

  /**
   * Plays a story live, all sources giving signs of life.
   *
   * @param perMinute events a minute, heartbeats and bursts not counted
   * @param duration how long; null until stopped
   */
  public void play(Story story, Disturbance disturbance, double perMinute, Duration duration) {
    Instant start = Instant.now();
    Instant end = duration == null ? Instant.MAX : start.plus(duration);
    Duration interval = Duration.ofNanos(Math.round(60e9 / perMinute));
    Instant nextEvent = start.plus(interval.multipliedBy(4).dividedBy(5));
    Instant nextBurst =
        disturbance.burst() > 0 ? start.plus(disturbance.burstEvery()) : Instant.MAX;
    Map<Source, Instant> nextBeat = new EnumMap<>(Source.class);
    for (Source source : Source.values()) {
      nextBeat.put(source, start);
    }
    while (!stop.isStopped() && Instant.now().isBefore(end)) {
      beat(story, nextBeat);
      Instant now = Instant.now();
      if (!now.isBefore(nextBurst)) {
        send(happening(story, disturbance, disturbance.burst()));
        nextBurst = Instant.now().plus(disturbance.burstEvery());
      }
      if (!now.isBefore(nextEvent) && !stop.isStopped()) {
        send(happening(story, disturbance, 1));
        // After an outage the story goes on from now, it does not rush.
        Instant planned = nextEvent.plus(jittered(interval));
        nextEvent = planned.isBefore(Instant.now().minus(interval)) ? Instant.now() : planned;
      }
      Instant next = nextBurst.isBefore(nextEvent) ? nextBurst : nextEvent;
      stop.await(Duration.between(Instant.now(), earliest(end, next, nextBeat)));
    }
    if (disturbance.chaos() != null) {
      send(disturbance.chaos().rest());
    }
  }

  private static List<Parcel> happening(Story story, Disturbance disturbance, int events) {
    List<Parcel> parcels = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      FeedEvent event = story.next(Instant.now());
      if (disturbance.chaos() == null) {
        parcels.add(Parcel.of(event));
      } else {
        parcels.addAll(disturbance.chaos().next(event));
      }
    }
    return parcels;
  }

  private void beat(Story story, Map<Source, Instant> nextBeat) {
    for (Source source : Source.values()) {
      Instant now = Instant.now();
      if (!stop.isStopped() && !now.isBefore(nextBeat.get(source))) {
        Parcel sign = Parcel.of(story.heartbeat(source, now));
        delivery.deliver(source, List.of(sign), false);
        nextBeat.put(source, now.plus(HEARTBEAT));
      }
    }
  }

  private void send(List<Parcel> parcels) {
    for (List<Parcel> batch : Batches.of(parcels, LARGEST_BATCH)) {
      if (!stop.isStopped() && delivery.deliver(batch.get(0).sender(), batch, false)) {
        tell(batch);
      }
    }
  }

  private void tell(List<Parcel> batch) {
    if (batch.size() > 1) {
      out.printf("%d events from %s%n", batch.size(), batch.get(0).sender().uri());
    } else {
      Parcel parcel = batch.get(0);
      FeedEvent event = parcel.event();
      out.println(
          event == null
              ? parcel.trick() + " " + ledger.last().status()
              : String.join(
                  " ",
                  event.time().toString(),
                  event.type(),
                  event.subject(),
                  ledger.last().status().name()));
    }
    out.flush();
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
