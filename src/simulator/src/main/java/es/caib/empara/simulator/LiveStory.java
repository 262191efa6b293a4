package es.caib.empara.simulator;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Goes on where the history of a region ends: an endless, plausible sequence of events that happen
 * now.
 *
 * <p>Every sixth event or so raises a level, the second one already does; about as many are
 * lowered, so that the shares of the levels stay. Identifiers begin with a name of the run made
 * from its start, so runs never clash. Not for use by several threads.
 */
public final class LiveStory implements Story {
  private enum Beat {
    REASSESS,
    RAISE,
    LOWER,
    INCIDENT,
    REGISTER,
    ORDER,
    ASIDE
  }

  private static final List<Beat> CYCLE =
      List.of(
          Beat.REASSESS,
          Beat.RAISE,
          Beat.INCIDENT,
          Beat.LOWER,
          Beat.REGISTER,
          Beat.RAISE,
          Beat.ORDER,
          Beat.INCIDENT,
          Beat.LOWER,
          Beat.ASIDE);

  /** So many raised cases keep their level for a while: nobody calms down within a minute. */
  private static final int STILL_RAISED = 4;

  static final List<RiskLevel> FIRST_LEVELS =
      List.of(
          RiskLevel.LOW,
          RiskLevel.LOW,
          RiskLevel.LOW,
          RiskLevel.LOW,
          RiskLevel.LOW,
          RiskLevel.MEDIUM,
          RiskLevel.MEDIUM,
          RiskLevel.MEDIUM,
          RiskLevel.MEDIUM,
          RiskLevel.HIGH);

  private final String run;
  private final Dice dice;
  private final List<SimulatedCase> cases;
  private final int firstNig;
  private final Deque<Integer> raised = new ArrayDeque<>();
  private final Deque<Function<Instant, FeedEvent>> followUps = new ArrayDeque<>();
  private final SentLog sent;
  private final LiveAsides asides;
  private int beat;
  private int raises;
  private int newCases;
  private int orders;
  private int incidents;

  /**
   * @param start when the run begins, to the millisecond what tells it from others
   */
  public LiveStory(Region region, Instant start) {
    long millis = start.toEpochMilli();
    this.run = SentLog.run(start);
    this.dice = Dice.of(region.seed(), millis, "story");
    this.cases = new ArrayList<>(region.cases());
    this.firstNig = 5_000_000 + (int) Math.floorMod(millis / 1000, 4_000_000L);
    this.sent = new SentLog(start);
    this.asides = new LiveAsides(cases, Dice.of(region.seed(), millis, "asides"));
  }

  @Override
  public FeedEvent next(Instant now) {
    Instant at = now.truncatedTo(ChronoUnit.MILLIS);
    Function<Instant, FeedEvent> followUp = followUps.poll();
    FeedEvent event = followUp != null ? followUp.apply(at) : play(nextBeat(), at);
    return sent.add(event);
  }

  @Override
  public FeedEvent heartbeat(Source source, Instant now) {
    return sent.heartbeat(source, now);
  }

  private Beat nextBeat() {
    return CYCLE.get(beat++ % CYCLE.size());
  }

  private FeedEvent play(Beat next, Instant at) {
    return switch (next) {
      case REASSESS -> assess(any(), Assessment.Form.VPER_S, at);
      case RAISE -> raise(at);
      case LOWER -> lower(at);
      case INCIDENT -> incident(at);
      case REGISTER -> register(at);
      case ORDER -> order(at);
      case ASIDE -> asides.next(at);
    };
  }

  private FeedEvent raise(Instant at) {
    // The first is one that everybody on duty has to see.
    int draw = raises++ == 0 ? 1 : dice.between(1, 100);
    RiskLevel from = draw <= 40 ? RiskLevel.MEDIUM : draw <= 52 ? RiskLevel.HIGH : RiskLevel.LOW;
    int place = pick(c -> c.level() == from);
    if (place < 0) {
      place = pick(c -> c.level() != RiskLevel.EXTREME);
    }
    if (place < 0) {
      return lower(at);
    }
    RiskLevel to = cases.get(place).level().raised();
    raised.add(place);
    return changeLevel(place, draw > 92 ? to.raised() : to, Assessment.Form.VPER_C, at);
  }

  private FeedEvent lower(Instant at) {
    int place = placeToLower();
    if (place < 0) {
      return assess(any(), Assessment.Form.VPER_S, at);
    }
    return changeLevel(place, cases.get(place).level().lowered(), Assessment.Form.VPER_S, at);
  }

  private int placeToLower() {
    if (raised.size() > STILL_RAISED) {
      return raised.poll();
    }
    Set<String> recent =
        raised.stream().map(place -> cases.get(place).caseNumber()).collect(Collectors.toSet());
    return pick(c -> c.level() != RiskLevel.LOW && !recent.contains(c.caseNumber()));
  }

  private FeedEvent changeLevel(int place, RiskLevel level, Assessment.Form form, Instant at) {
    cases.set(place, cases.get(place).withLevel(level));
    return assess(place, form, at);
  }

  private FeedEvent assess(int place, Assessment.Form form, Instant at) {
    SimulatedCase subject = cases.get(place);
    return Events.riskAssessed(
        subject.caseNumber(),
        Assessment.of(form, subject.level(), subject.withOrder(), at, subject.policeUnit()));
  }

  private FeedEvent incident(Instant at) {
    int place = any();
    SimulatedCase subject = cases.get(place);
    String id = "IN-" + run + "-" + ++incidents;
    if (dice.chance(0.5)) {
      followUps.add(later -> assess(place, Assessment.Form.VPER_C, later));
    }
    return Events.incident(
        subject.caseNumber(),
        IncidentFactory.incident(subject, id, subject.withOrder(), at, dice),
        at);
  }

  private FeedEvent register(Instant at) {
    // Base 36 keeps the number within the 24 characters of a case number.
    String ordinal = Integer.toString(++newCases, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    String number = "VG-07-" + at.atZone(ZoneOffset.UTC).getYear() + "-" + run + "-" + ordinal;
    SimulatedCase subject = CaseFactory.newcomer(number, dice.pick(FIRST_LEVELS), dice);
    followUps.add(
        later -> {
          cases.add(subject);
          return assess(cases.size() - 1, Assessment.Form.VPR, later);
        });
    return Events.registered(subject, at);
  }

  private FeedEvent order(Instant at) {
    int place = pick(c -> !c.withOrder() && c.level() != RiskLevel.LOW);
    if (place < 0) {
      place = pick(c -> !c.withOrder());
    }
    if (place < 0) {
      return assess(any(), Assessment.Form.VPER_S, at);
    }
    SimulatedCase subject = cases.get(place);
    cases.set(place, subject.withOrder(true));
    String orderId = "OP-" + run + "-" + ++orders;
    ProtectionOrder granted =
        OrderFactory.granted(subject, orderId, firstNig + orders, 0.6, at, dice);
    followUps.add(
        later ->
            Events.acknowledged(subject.caseNumber(), orderId, subject.policeUnit(), later, later));
    asides.granted(subject.caseNumber(), granted);
    return Events.orderGranted(subject.caseNumber(), granted, at);
  }

  private int any() {
    return dice.between(0, cases.size() - 1);
  }

  /** Place of a random case that fits, or -1. */
  private int pick(Predicate<SimulatedCase> wanted) {
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < cases.size(); place++) {
      if (wanted.test(cases.get(place))) {
        places.add(place);
      }
    }
    return places.isEmpty() ? -1 : dice.pick(places);
  }
}
