package es.caib.empara.simulator.player;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.Source;
import es.caib.empara.simulator.YearStory;
import es.caib.empara.simulator.player.Ledger.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Plays a story by the business clock of the server, however fast that runs. */
public final class YearPlayer {
  private static final int MOST = 500;

  /** So many events are made at once at most when the story has to catch up. */
  private static final int CATCH_UP = 2_000;

  private static final Duration SHORTEST_BEAT = Duration.ofMinutes(2);
  private static final Duration LONGEST_WAIT = Duration.ofMillis(250);

  /** One in so many rounds is held back until a burst has come together. */
  private static final int ROUNDS_BETWEEN_BURSTS = 60;

  private final YearStory story;
  private final ServerClock clock;
  private final Chaos chaos;
  private final int burst;
  private final Delivery delivery;
  private final Ledger ledger;
  private final StopSignal stop;
  private final PrintWriter out;
  private final Duration beat;
  private final Map<Source, Instant> nextBeat = new EnumMap<>(Source.class);
  private final List<Parcel> pending = new ArrayList<>();
  private int round;

  /**
   * @param burst so many events come at once now and then; 0 for never
   * @param out progress
   * @param errors rejected events and failed attempts
   */
  public YearPlayer(
      YearStory story,
      ServerClock clock,
      Chaos chaos,
      int burst,
      FeedClient client,
      Ledger ledger,
      StopSignal stop,
      PrintWriter out,
      PrintWriter errors) {
    this.story = story;
    this.clock = clock;
    this.chaos = chaos;
    this.burst = burst;
    this.delivery = new Delivery(client, ledger, Retry.DEFAULT, stop, errors);
    this.ledger = ledger;
    this.stop = stop;
    this.out = out;
    this.beat = beat(clock.speed());
  }

  /** How often each source gives a sign of life, in business time: once a second at most. */
  private static Duration beat(double speed) {
    Duration second = Duration.ofMillis(Math.round(speed * 1_000));
    return second.compareTo(SHORTEST_BEAT) > 0 ? second : SHORTEST_BEAT;
  }

  /** Plays until this business time; false when a stop came first. */
  public boolean play(Instant end) throws IOException {
    Instant start = clock.now();
    hint();
    Progress progress = new Progress(out);
    long before = ledger.count();
    while (!stop.isStopped() && (story.nextTime().isBefore(end) || clock.now().isBefore(end))) {
      Instant now = clock.now();
      boolean more = gather(now, end);
      if (!isHeldBack()) {
        flush();
        beat(now);
      }
      if (progress.isDue()) {
        Instant at = story.nextTime().isBefore(now) ? story.nextTime() : now;
        line(progress, start, at, end, before);
      }
      if (!more) {
        stop.await(untilNext(now));
      }
    }
    pending.addAll(chaos.rest());
    flush();
    beatAll(clock.now());
    line(progress, start, end, end, before);
    return !stop.isStopped();
  }

  /** Makes what has happened by now; true when there is more. */
  private boolean gather(Instant now, Instant end) {
    while (pending.size() < CATCH_UP
        && !story.nextTime().isAfter(now)
        && story.nextTime().isBefore(end)) {
      FeedEvent event = story.next();
      if (event != null) {
        pending.addAll(chaos.next(event));
      }
    }
    return pending.size() >= CATCH_UP;
  }

  private boolean isHeldBack() {
    boolean bursting = burst > 0 && round % ROUNDS_BETWEEN_BURSTS == ROUNDS_BETWEEN_BURSTS - 1;
    if (bursting && pending.size() < burst) {
      return true;
    }
    round++;
    return false;
  }

  private void flush() {
    for (List<Parcel> batch : Batches.of(pending, MOST)) {
      if (!stop.isStopped()) {
        delivery.deliver(batch.get(0).sender(), batch, false);
      }
    }
    pending.clear();
  }

  private void beat(Instant now) {
    for (Source source : Source.values()) {
      if (!stop.isStopped() && !now.isBefore(nextBeat.getOrDefault(source, Instant.MIN))) {
        sign(source, now);
      }
    }
  }

  private void beatAll(Instant now) {
    for (Source source : Source.values()) {
      if (!stop.isStopped()) {
        sign(source, now);
      }
    }
  }

  private void sign(Source source, Instant now) {
    Parcel sign = Parcel.of(story.heartbeat(source, now), EnumSet.of(Status.ACCEPTED));
    delivery.deliver(source, List.of(sign), false);
    nextBeat.put(source, now.plus(beat));
  }

  private Duration untilNext(Instant now) {
    if (clock.speed() <= 0) {
      return LONGEST_WAIT;
    }
    double nanos = Duration.between(now, story.nextTime()).toMillis() * 1e6 / clock.speed();
    return Duration.ofNanos((long) Math.max(1_000_000, Math.min(nanos, LONGEST_WAIT.toNanos())));
  }

  private void hint() {
    out.printf(
        "The server's clock runs at %.0f times the real one. A sign of life of each source every"
            + " %s of it: the server needs EMPARA_FEED_SILENCE_LIMIT=%s or more.%n",
        clock.speed(), beat, beat.multipliedBy(5).plusMinutes(5));
    out.flush();
  }

  private void line(Progress progress, Instant start, Instant at, Instant end, long before) {
    double whole = Duration.between(start, end).toMillis();
    double share = whole <= 0 ? 1 : Duration.between(start, at).toMillis() / whole;
    progress.line(
        LocalDate.ofInstant(at, ZoneOffset.UTC).toString(), share, 0, ledger.count() - before);
  }
}
