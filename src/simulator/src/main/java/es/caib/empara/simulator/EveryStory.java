package es.caib.empara.simulator;

import es.caib.empara.simulator.Happenings.FollowUp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A story in which every type of event happens, as often against each other as in the real region.
 * What follows from an event follows at once, so that nobody has to wait for days.
 */
public final class EveryStory implements Story {
  private final Happenings happenings;
  private final Dice dice;
  private final SentLog sent;
  private final Deque<FollowUp> next = new ArrayDeque<>();

  /**
   * @param start when the run begins, to the millisecond what tells it from others
   */
  public EveryStory(Region region, Instant start) {
    this.happenings = new Happenings(region, start);
    this.dice = Dice.of(region.seed(), start.toEpochMilli(), "every story");
    this.sent = new SentLog(start);
  }

  @Override
  public FeedEvent next(Instant now) {
    Instant at = now.truncatedTo(ChronoUnit.MILLIS);
    FeedEvent event = null;
    while (event == null) {
      // Every other time something new, or what follows would push it aside for long.
      FollowUp followUp = dice.chance(0.5) ? next.poll() : null;
      event =
          followUp != null
              ? followUp.event().apply(at)
              : happenings.happen(dice.pick(List.of(Happening.values()), Happening::perDay), at);
      next.addAll(happenings.takeFollowUps());
    }
    return sent.add(event);
  }

  @Override
  public FeedEvent heartbeat(Source source, Instant now) {
    return sent.heartbeat(source, now);
  }
}
