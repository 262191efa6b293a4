package es.caib.empara.simulator;

import es.caib.empara.simulator.CaseLife.Linked;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A synthetic region: cases spread over the islands and at levels as in Illes Balears, and the
 * events that led there.
 *
 * <p>Shares (Ministry and regional figures of 2022 to 2025): Palma 35 %, rest of Mallorca 44 %,
 * Eivissa 14 %, Menorca 6 %, Formentera 1 %; 82 % low, 16 % medium, about 1.5 % high; 49 % with
 * minors in charge; 45 % of the victims of foreign origin. Ten cases suffice for one in Formentera
 * and three in Menorca, twenty for one at extreme and two at high level.
 *
 * <p>A region may be of any size: {@link #histories()} makes one case after the other and keeps
 * none.
 */
public final class Region {
  /** Seed of the demo: server and player know the same cases by it. */
  public static final long DEMO_SEED = 20260624L;

  /** Size of the demo, about a tenth of the region's active cases. */
  public static final int DEMO_CASES = 430;

  /** So many cases of the demo have full histories: more would make its first start slow. */
  private static final int DEMO_FULL = 60;

  /** Active cases of the real region (4,316 in July 2025). */
  public static final int REAL_CASES = 4_300;

  /** Inactive cases of the real region. */
  public static final int REAL_INACTIVE = 31_000;

  /** At most so many active and as many inactive cases. */
  public static final int MOST = 500_000;

  private static final int FIRST_INACTIVE = 1_000_000;

  private final long seed;
  private final Instant asOf;
  private final boolean full;
  private final int first;
  private final int active;
  private final int inactive;
  private List<SimulatedCase> cases;

  private Region(long seed, int first, int active, int inactive, boolean full, Instant asOf) {
    if (active < 1) {
      throw new IllegalArgumentException("A region needs at least one case, not " + active);
    }
    if (first < 0 || inactive < 0 || first + active > FIRST_INACTIVE || inactive > MOST) {
      throw new IllegalArgumentException("A region has at most " + MOST + " cases of each kind");
    }
    this.seed = seed;
    this.first = first;
    this.active = active;
    this.inactive = inactive;
    this.full = full;
    this.asOf = asOf.truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * Makes a region with short histories: registrations, assessments, incidents and granted orders.
   * Case numbers, persons, municipalities and levels depend on the seed and the place in the list
   * only; {@code asOf} moves the times of the history.
   *
   * @param cases how many, at least 1
   * @param asOf nothing happens after it; fractions of a second are cut off
   */
  public static Region generate(long seed, int cases, Instant asOf) {
    return new Region(seed, 0, cases, 0, false, asOf);
  }

  /**
   * Makes a region with full histories: every type of event, about nine assessments a case, and
   * persons who appear in several cases. The active cases are those of {@link #generate(long, int,
   * Instant)} but for those persons.
   *
   * @param active how many active cases, at least 1
   * @param inactive how many that have ended
   */
  public static Region generate(long seed, int active, int inactive, Instant asOf) {
    return new Region(seed, 0, active, inactive, true, asOf);
  }

  /**
   * What a demo of so many cases has seen, in the order in which it was told: full histories of the
   * first cases, short ones of the others.
   *
   * @param cases how many, at least 1
   */
  public static List<FeedEvent> demo(int cases, Instant asOf) {
    int full = Math.min(cases, DEMO_FULL);
    Stream<History> others =
        cases == full ? Stream.empty() : generate(DEMO_SEED, cases, asOf).without(full).histories();
    return inOrder(Stream.concat(generate(DEMO_SEED, full, 0, asOf).histories(), others));
  }

  /** The same region without its first active cases, for a server that has them already. */
  public Region without(int firstCases) {
    return new Region(seed, first + firstCases, active - firstCases, inactive, full, asOf);
  }

  public long seed() {
    return seed;
  }

  public Instant asOf() {
    return asOf;
  }

  /** How many cases it has, active and inactive. */
  public int size() {
    return active + inactive;
  }

  /** How many active cases it has. */
  public int active() {
    return active;
  }

  /**
   * The active cases as they stand at the end of the history, in the order of their place. They are
   * kept, so this is for regions that fit into memory.
   */
  public synchronized List<SimulatedCase> cases() {
    if (cases == null) {
      cases = subjects().toList();
    }
    return cases;
  }

  private Stream<SimulatedCase> subjects() {
    CaseFactory factory = new CaseFactory(seed);
    Cast cast = new Cast(seed, first, factory);
    return IntStream.range(first, first + active)
        .mapToObj(index -> full ? cast.at(index).subject() : factory.create(index));
  }

  /** All events of all sources that lead to the present, oldest first; for small regions. */
  public List<FeedEvent> history() {
    return inOrder(histories());
  }

  private static List<FeedEvent> inOrder(Stream<History> histories) {
    return histories
        .flatMap(history -> history.events().stream())
        .sorted(Comparator.comparing(FeedEvent::time).thenComparing(FeedEvent::id))
        .toList();
  }

  /** Case by case what happened in it, made one at a time: active cases first. */
  public Stream<History> histories() {
    return full ? Stream.concat(activeLives(), inactiveLives()) : shortHistories();
  }

  private Stream<History> shortHistories() {
    CaseFactory factory = new CaseFactory(seed);
    return IntStream.range(first, first + active)
        .mapToObj(
            index -> {
              SimulatedCase subject = factory.create(index);
              return new History(subject, new CaseHistory(seed, index, subject, asOf).events());
            });
  }

  private Stream<History> activeLives() {
    Cast cast = new Cast(seed, first, new CaseFactory(seed));
    return IntStream.range(first, first + active)
        .mapToObj(
            index -> {
              Linked linked = cast.at(index);
              return new History(
                  linked.subject(), new CaseLife(seed, index, linked, asOf, null).events());
            });
  }

  private Stream<History> inactiveLives() {
    Cast cast = new Cast(seed, FIRST_INACTIVE, new CaseFactory(seed, true));
    return IntStream.range(FIRST_INACTIVE, FIRST_INACTIVE + inactive)
        .mapToObj(
            index -> {
              Linked linked = calm(cast.at(index), index);
              Instant closed = CaseLife.closing(seed, index, linked.subject(), asOf);
              return new History(
                  linked.subject(), new CaseLife(seed, index, linked, asOf, closed).events());
            });
  }

  /** Only cases at low level become inactive, and most had an order once. */
  private Linked calm(Linked linked, int index) {
    boolean order = Dice.of(seed, index, "had order").chance(0.88);
    return new Linked(
        linked.subject().withLevel(RiskLevel.LOW).withOrder(order), linked.persistent());
  }
}
