package es.caib.empara.simulator;

import es.caib.empara.simulator.Happenings.FollowUp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What happens in a region day by day, in the order of time: complaints, orders and the rest as
 * often as in the real region, scaled by the number of active cases; assessments when they are due.
 * Each Monday the courts' register sends its snapshot.
 */
public final class YearStory {
  private static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");
  private static final LocalTime SNAPSHOT = LocalTime.of(6, 0);
  private static final double SUMMER = 1.25;

  /** One assessment in so many comes too late, about 3 %. */
  private static final double OVERDUE = 0.03;

  /** What is asked for later would not be decided within the year. */
  private static final Duration LAST_REQUEST = Duration.ofDays(360);

  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  private static final Duration ONE_MINUTE = Duration.ofMinutes(1);

  /** One order in so many is changed later. */
  private static final double CHANGED = 0.3;

  private static final List<Happening> ARRIVALS =
      Arrays.stream(Happening.values()).filter(h -> h != Happening.REASSESSMENT).toList();

  private record Planned(Instant time, long number, Function<Instant, FeedEvent> event)
      implements Comparable<Planned> {
    @Override
    public int compareTo(Planned other) {
      int byTime = time.compareTo(other.time);
      return byTime != 0 ? byTime : Long.compare(number, other.number);
    }
  }

  private final Happenings happenings;
  private final Dice dice;
  private final SentLog sent;
  private final Duration betweenArrivals;
  private final PriorityQueue<Planned> plan = new PriorityQueue<>();
  private Planned arrival;
  private long planned;

  /**
   * @param start business time from which on things happen
   */
  public YearStory(Region region, Instant start) {
    Instant from = start.truncatedTo(ChronoUnit.SECONDS);
    this.happenings = new Happenings(region, from);
    this.dice = Dice.of(region.seed(), from.toEpochMilli(), "year");
    this.sent = new SentLog(from);
    double perDay =
        ARRIVALS.stream().mapToInt(Happening::perDay).sum()
            * (double) region.active()
            / Region.REAL_CASES;
    this.betweenArrivals = Duration.ofMillis(Math.round(86_400_000 / perDay));
    for (StoryCase one : happenings.cases()) {
      planAssessment(one, from);
    }
    planArrival(from);
    planSnapshot(from);
  }

  private YearStory(Region region, Instant start, int asked, int granted) {
    Instant from = start.truncatedTo(ChronoUnit.SECONDS);
    List<Boolean> decisions = IntStream.range(0, asked).mapToObj(place -> place < granted).toList();
    Deck<Boolean> courts = new Deck<>(region.seed(), "decisions", Map.of(), decisions);
    this.happenings = new Happenings(region, from, courts::at);
    this.dice = Dice.of(region.seed(), from.toEpochMilli(), "orders");
    this.sent = new SentLog(from);
    this.betweenArrivals = LAST_REQUEST.dividedBy(asked);
    for (int place = 0; place < asked; place++) {
      plan(
          from.plus(betweenArrivals.multipliedBy(place)).plus(dice.untilNext(ONE_MINUTE)),
          at -> happenings.happen(Happening.ORDER, at));
      if (dice.chance(CHANGED)) {
        plan(
            from.plus(betweenArrivals.multipliedBy(place)).plus(dice.untilNext(ONE_MINUTE)),
            at -> happenings.happen(Happening.MEASURE_CHANGE, at));
      }
    }
  }

  /**
   * A year in which nothing happens but orders: so many are asked for and decided, and what follows
   * from them, from the hearing to the family claim.
   *
   * @param granted of those that are asked for
   */
  public static YearStory ofOrders(Region region, Instant start, int asked, int granted) {
    if (granted < 0 || granted > asked) {
      throw new IllegalArgumentException(granted + " of " + asked + " cannot be granted");
    }
    return new YearStory(region, start, asked, granted);
  }

  /** When the next event happens; never, when nothing is left to happen. */
  public Instant nextTime() {
    return plan.isEmpty() ? NEVER : plan.peek().time();
  }

  /** The next event; {@link #nextTime()} tells when it happens. Null when it fell away. */
  public FeedEvent next() {
    Planned next = plan.poll();
    FeedEvent event = next.event().apply(next.time());
    for (FollowUp followUp : happenings.takeFollowUps()) {
      plan(next.time().plus(followUp.after()), followUp.event());
    }
    if (next == arrival) {
      planArrival(next.time());
    }
    return event == null ? null : sent.add(event);
  }

  /** Sign of life of a source, telling what it sent in this run. */
  public FeedEvent heartbeat(Source source, Instant now) {
    return sent.heartbeat(source, now);
  }

  private Planned plan(Instant time, Function<Instant, FeedEvent> event) {
    Planned next = new Planned(time.truncatedTo(ChronoUnit.SECONDS), planned++, event);
    plan.add(next);
    return next;
  }

  private void planArrival(Instant from) {
    Month month = from.atZone(ISLANDS).getMonth();
    boolean summer = month.compareTo(Month.JUNE) >= 0 && month.compareTo(Month.SEPTEMBER) <= 0;
    Duration average =
        summer ? Duration.ofMillis((long) (betweenArrivals.toMillis() / SUMMER)) : betweenArrivals;
    arrival =
        plan(
            from.plus(dice.untilNext(average)),
            at -> {
              Happening what = dice.pick(ARRIVALS, Happening::perDay);
              FeedEvent event = happenings.happen(what, at);
              if (what == Happening.COMPLAINT || what == Happening.REACTIVATION) {
                watchAgain(event, at);
              }
              return event;
            });
  }

  private void watchAgain(FeedEvent event, Instant at) {
    List<StoryCase> cases = happenings.cases();
    for (int place = cases.size() - 1; event != null && place >= 0; place--) {
      if (cases.get(place).caseNumber().equals(event.subject())) {
        planAssessment(cases.get(place), at);
        return;
      }
    }
  }

  /** Mostly shortly before it is due, and as long as the police watch. */
  private void planAssessment(StoryCase one, Instant earliest) {
    if (!one.isWatched()) {
      return;
    }
    double share = dice.chance(OVERDUE) ? dice.between(1.03, 1.25) : dice.between(0.85, 0.99);
    long interval = one.subject().level().reassessmentInterval().toSeconds();
    Instant due = one.assessed().plusSeconds(Math.round(interval * share));
    Instant at =
        due.isAfter(earliest)
            ? due
            : earliest.plus(dice.between(Duration.ofMinutes(10), Duration.ofDays(2)));
    Instant last = one.assessed();
    plan(at, now -> reassess(one, last, now));
  }

  private FeedEvent reassess(StoryCase one, Instant last, Instant now) {
    FeedEvent event = null;
    if (one.isWatched() && one.assessed().equals(last)) {
      event = happenings.assess(one, levelNow(one), Assessment.Form.VPER_S, now);
    }
    planAssessment(one, now);
    return event;
  }

  private RiskLevel levelNow(StoryCase one) {
    RiskLevel level = one.subject().level();
    return level != RiskLevel.LOW && dice.chance(0.12) ? level.lowered() : level;
  }

  private void planSnapshot(Instant from) {
    ZonedDateTime local = from.atZone(ISLANDS);
    LocalDate monday = local.toLocalDate().plusDays(8 - local.getDayOfWeek().getValue());
    plan(
        monday.atTime(SNAPSHOT).atZone(ISLANDS).toInstant(),
        at -> {
          planSnapshot(at);
          return Events.snapshot(monday, openOrders(), at);
        });
  }

  private List<OpenOrder> openOrders() {
    return happenings.cases().stream()
        .flatMap(one -> one.openOrders().stream().map(order -> order.open(one.caseNumber())))
        .toList();
  }
}
