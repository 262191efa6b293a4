package es.caib.empara.simulator;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A synthetic region: cases spread over the islands and at levels as in Illes Balears, and the
 * events that led there.
 *
 * <p>Shares (Ministry and regional figures of 2022 to 2025): Palma 35 %, rest of Mallorca 44 %,
 * Eivissa 14 %, Menorca 6 %, Formentera 1 %; 82 % low, 16 % medium, about 1.5 % high; 49 % with
 * minors in charge; 45 % of the victims of foreign origin. Ten cases suffice for one in Formentera
 * and three in Menorca, twenty for one at extreme and two at high level.
 */
public final class Region {
  /** Seed of the demo: server and player know the same cases by it. */
  public static final long DEMO_SEED = 20260624L;

  /** Size of the demo, about a tenth of the region's active cases. */
  public static final int DEMO_CASES = 430;

  private final long seed;
  private final Instant asOf;
  private final List<SimulatedCase> cases;

  private Region(long seed, Instant asOf, List<SimulatedCase> cases) {
    this.seed = seed;
    this.asOf = asOf;
    this.cases = cases;
  }

  /**
   * Makes the region. Case numbers, persons, municipalities and levels depend on the seed and the
   * place in the list only; {@code asOf} moves the times of the history.
   *
   * @param cases how many, at least 1
   * @param asOf nothing happens after it; fractions of a second are cut off
   */
  public static Region generate(long seed, int cases, Instant asOf) {
    if (cases < 1) {
      throw new IllegalArgumentException("A region needs at least one case, not " + cases);
    }
    CaseFactory factory = new CaseFactory(seed);
    List<SimulatedCase> list = IntStream.range(0, cases).mapToObj(factory::create).toList();
    return new Region(seed, asOf.truncatedTo(ChronoUnit.SECONDS), list);
  }

  public long seed() {
    return seed;
  }

  public Instant asOf() {
    return asOf;
  }

  /** The cases as they stand at the end of the history, in the order of their place. */
  public List<SimulatedCase> cases() {
    return cases;
  }

  /** All events of all sources that lead to the present, oldest first. */
  public List<FeedEvent> history() {
    List<FeedEvent> events = new ArrayList<>();
    for (int index = 0; index < cases.size(); index++) {
      events.addAll(new CaseHistory(seed, index, cases.get(index), asOf).events());
    }
    events.sort(Comparator.comparing(FeedEvent::time).thenComparing(FeedEvent::id));
    return List.copyOf(events);
  }
}
