package es.caib.empara.it.rounds;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.Region;
import es.caib.empara.simulator.SimulatedCase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * What is sent in a round and when the server is taken away, all drawn from the seed.
 *
 * @param prefix of the case numbers of the round
 * @param lanes for each sender its batches, each of one source; a case is told by one sender only
 */
record Plan(
    String prefix,
    long seed,
    List<CaseStory> stories,
    List<List<List<Sending>>> lanes,
    List<Kill> kills) {

  /** How many events a round has, each counted once. */
  static final int EVENTS = 2_000;

  private static final int SENDERS = 4;
  private static final int CASES = 420;
  private static final int AT_ONCE = 8;
  private static final int LARGEST_BATCH = 12;
  private static final int REPEATED_PER_CENT = 5;

  /**
   * When the server is taken away.
   *
   * @param confirmed after so many confirmed events
   * @param offset and so much later
   * @param away how far business time moves on before it starts again
   * @param duringStart so long after the start it is taken away once more; null for not
   */
  record Kill(int confirmed, Duration offset, Duration away, Duration duringStart) {}

  /**
   * @param now business time; everything has happened by then
   */
  static Plan of(String prefix, long seed, Instant now) {
    Random random = new Random(seed);
    StoryTeller teller = new StoryTeller(random, now.minus(Duration.ofHours(1)));
    List<SimulatedCase> cases = Region.generate(seed, CASES, now).cases();
    List<CaseStory> stories = new ArrayList<>();
    int left = EVENTS;
    while (left > 0) {
      String number = prefix + (stories.size() + 1);
      CaseStory story = teller.tell(cases.get(stories.size()).withCaseNumber(number), left);
      stories.add(story);
      left -= story.told().size();
    }
    List<List<List<Sending>>> lanes = new ArrayList<>();
    for (int lane = 0; lane < SENDERS; lane++) {
      List<CaseStory> own = new ArrayList<>();
      for (int place = lane; place < stories.size(); place += SENDERS) {
        own.add(stories.get(place));
      }
      lanes.add(batches(random, repeated(random, mixed(random, own))));
    }
    return new Plan(prefix, seed, List.copyOf(stories), lanes, kills(random));
  }

  /** Some cases at a time, each in its order. */
  private static List<FeedEvent> mixed(Random random, List<CaseStory> stories) {
    Deque<CaseStory> waiting = new ArrayDeque<>(stories);
    List<Deque<FeedEvent>> open = new ArrayList<>();
    List<FeedEvent> mixed = new ArrayList<>();
    while (!waiting.isEmpty() || !open.isEmpty()) {
      while (open.size() < AT_ONCE && !waiting.isEmpty()) {
        open.add(new ArrayDeque<>(waiting.poll().told()));
      }
      Deque<FeedEvent> one = open.get(random.nextInt(open.size()));
      mixed.add(one.poll());
      if (one.isEmpty()) {
        open.remove(one);
      }
    }
    return mixed;
  }

  private static List<Sending> repeated(Random random, List<FeedEvent> events) {
    List<Sending> sendings = new ArrayList<>();
    for (FeedEvent event : events) {
      sendings.add(new Sending(event, false));
      if (random.nextInt(100) < REPEATED_PER_CENT) {
        FeedEvent known = sendings.get(random.nextInt(sendings.size())).event();
        sendings.add(new Sending(known, true));
      }
    }
    return sendings;
  }

  private static List<List<Sending>> batches(Random random, List<Sending> sendings) {
    List<List<Sending>> batches = new ArrayList<>();
    int most = 0;
    for (Sending next : sendings) {
      List<Sending> last = batches.isEmpty() ? null : batches.get(batches.size() - 1);
      boolean fits =
          last != null
              && last.size() < most
              && last.get(0).event().source().equals(next.event().source());
      if (!fits) {
        last = new ArrayList<>();
        batches.add(last);
        most = 1 + random.nextInt(LARGEST_BATCH);
      }
      last.add(next);
    }
    return batches;
  }

  private static List<Kill> kills(Random random) {
    List<Kill> kills = new ArrayList<>();
    int first = 20 + random.nextInt(EVENTS - 200);
    kills.add(kill(random, first));
    if (random.nextInt(100) < 35) {
      kills.add(kill(random, first + 20 + random.nextInt(EVENTS - first - 100)));
    }
    return kills;
  }

  private static Kill kill(Random random, int confirmed) {
    return new Kill(
        confirmed,
        Duration.ofMillis(random.nextInt(400)),
        Duration.ofSeconds(random.nextInt(900)),
        random.nextInt(100) < 25 ? Duration.ofMillis(500 + random.nextInt(15_000)) : null);
  }
}
