package es.caib.empara.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Lets things happen to the cases of a region, and remembers what must follow from them. */
final class Happenings {
  private static final int TRIES = 200;

  /**
   * What follows from something that happened.
   *
   * @param after how much later
   * @param event the event, made when the time has come; null when it is no longer due
   */
  record FollowUp(Duration after, Function<Instant, FeedEvent> event) {}

  private final String run;
  private final Dice dice;
  private final List<StoryCase> cases = new ArrayList<>();
  private final Deque<FollowUp> followUps = new ArrayDeque<>();
  private final OrderHappenings orders;
  private int newCases;
  private int incidents;

  Happenings(Region region, Instant start) {
    this(region, start, null);
  }

  /**
   * @param granted which of the decisions, from 0, are in favour; null for about as many as are
   */
  Happenings(Region region, Instant start, IntPredicate granted) {
    this.run = SentLog.run(start);
    this.dice = Dice.of(region.seed(), start.toEpochMilli(), "happenings");
    region.histories().map(StoryCase::of).forEach(cases::add);
    this.orders =
        new OrderHappenings(
            run,
            start,
            dice,
            followUps,
            granted == null ? place -> dice.chance(OrderHappenings.GRANTED) : granted);
  }

  List<StoryCase> cases() {
    return cases;
  }

  /** What has to follow from the last events; taken once. */
  List<FollowUp> takeFollowUps() {
    List<FollowUp> taken = List.copyOf(followUps);
    followUps.clear();
    return taken;
  }

  /** Lets it happen; null when there is no case it could happen to. */
  FeedEvent happen(Happening what, Instant at) {
    if (what == Happening.COMPLAINT) {
      return complaint(at);
    }
    StoryCase one = pick(whom(what));
    if (one == null && what == Happening.ORDER) {
      // Who has an order asks for another only when nobody is left who has none.
      one = pick(StoryCase::isWatched);
    }
    return one == null ? null : happen(what, one, at);
  }

  private static Predicate<StoryCase> whom(Happening what) {
    return switch (what) {
      case REASSESSMENT, INCIDENT -> StoryCase::isWatched;
      case RAISE -> one -> one.isWatched() && one.subject().level() != RiskLevel.EXTREME;
      case LOWER -> one -> one.isWatched() && one.subject().level() != RiskLevel.LOW;
      case ORDER -> one -> one.isWatched() && one.openOrders().isEmpty();
      case BREACH, MEASURE_CHANGE -> StoryCase::isProtected;
      case DEVICE -> StoryCase::hasDevice;
      case SUPERVISION ->
          one -> one.state() == CaseState.ACTIVE && one.subject().level() == RiskLevel.LOW;
      case INACTIVATION -> one -> one.state() == CaseState.SUPERVISED && !one.isProtected();
      case REACTIVATION ->
          one -> one.state() == CaseState.SUPERVISED || one.state() == CaseState.INACTIVE;
      case CANCELLATION -> one -> one.state() == CaseState.INACTIVE;
      default -> one -> one.state() != CaseState.CANCELLED;
    };
  }

  private FeedEvent happen(Happening what, StoryCase one, Instant at) {
    return switch (what) {
      case REASSESSMENT -> assess(one, one.subject().level(), Assessment.Form.VPER_S, at);
      case RAISE -> assess(one, one.subject().level().raised(), Assessment.Form.VPER_C, at);
      case LOWER -> assess(one, one.subject().level().lowered(), Assessment.Form.VPER_S, at);
      case INCIDENT -> incident(one, at);
      case ORDER -> orders.request(one, at);
      case BREACH -> orders.breach(one, at);
      case MEASURE_CHANGE -> orders.change(one, at);
      case PRISON -> prison(one, at);
      case DEVICE -> orders.device(one, at);
      case FLAG -> flag(one, at);
      case CONTACT -> contact(one, at);
      case MOVE -> move(one, at);
      case CORRECTION -> correct(one, at);
      case SUPERVISION -> enter(one, CaseState.SUPERVISED, "Cumple los criterios.", at);
      case INACTIVATION -> enter(one, CaseState.INACTIVE, "Dos valoraciones seguidas.", at);
      case REACTIVATION -> enter(one, CaseState.ACTIVE, "Nueva denuncia.", at);
      case CANCELLATION -> enter(one, CaseState.CANCELLED, "Sobreseimiento firme.", at);
      case COMPLAINT -> throw new IllegalArgumentException("Happens to no case that is known");
    };
  }

  /** Assessment of a case at a level, which it has from then on. */
  FeedEvent assess(StoryCase one, RiskLevel level, Assessment.Form form, Instant at) {
    one.assess(level, at);
    SimulatedCase subject = one.subject();
    return Events.riskAssessed(
        subject.caseNumber(),
        Assessment.of(form, level, one.isProtected(), at, subject.policeUnit()));
  }

  private FeedEvent complaint(Instant at) {
    // Base 36 keeps the number within the 24 characters of a case number.
    String ordinal = Integer.toString(++newCases, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    String number = "VG-07-" + at.atZone(ZoneOffset.UTC).getYear() + "-" + run + "-" + ordinal;
    RiskLevel level = dice.pick(LiveStory.FIRST_LEVELS);
    StoryCase one = new StoryCase(CaseFactory.newcomer(number, level, dice), at);
    cases.add(one);
    followUps.add(
        new FollowUp(
            dice.between(Duration.ofMinutes(70), Duration.ofHours(6)),
            later -> assess(one, level, Assessment.Form.VPR, later)));
    if (dice.chance(0.25)) {
      followUps.add(
          new FollowUp(
              dice.between(Duration.ofHours(7), Duration.ofHours(30)),
              later -> one.openOrders().isEmpty() ? orders.request(one, later) : null));
    }
    return Events.registered(one.subject(), at);
  }

  private FeedEvent incident(StoryCase one, Instant at) {
    String id = "IN-" + run + "-" + ++incidents;
    if (dice.chance(0.5)) {
      RiskLevel level = one.subject().level();
      RiskLevel next = dice.chance(0.25) ? level.raised() : level;
      followUps.add(
          new FollowUp(
              dice.between(Duration.ofMinutes(30), Duration.ofHours(9)),
              later -> assess(one, next, Assessment.Form.VPER_C, later)));
    }
    return Events.incident(
        one.caseNumber(),
        IncidentFactory.incident(one.subject(), id, one.isProtected(), at, dice),
        at);
  }

  private FeedEvent prison(StoryCase one, Instant at) {
    PrisonEventKind kind =
        one.isImprisoned()
            ? dice.pick(
                List.of(
                    PrisonEventKind.PERMIT,
                    PrisonEventKind.PERMIT,
                    PrisonEventKind.RELEASE,
                    PrisonEventKind.GRADE_CHANGE,
                    PrisonEventKind.CONDITIONAL_RELEASE))
            : PrisonEventKind.ENTRY;
    one.imprisoned(kind);
    boolean inside = kind == PrisonEventKind.ENTRY || kind == PrisonEventKind.GRADE_CHANGE;
    Instant effective = inside ? at : at.plus(Duration.ofHours(dice.between(2, 48)));
    Instant until =
        kind == PrisonEventKind.PERMIT ? effective.plus(Duration.ofDays(dice.between(1, 6))) : null;
    String where = inside || dice.chance(0.2) ? null : one.subject().municipality();
    return Events.prison(one.caseNumber(), new PrisonEvent(kind, effective, until, where), at);
  }

  private FeedEvent flag(StoryCase one, Instant at) {
    List<Flag> possible =
        one.subject().minorsInCharge()
            ? List.of(Flag.values())
            : List.of(Flag.SPECIAL_RELEVANCE, Flag.PERSISTENT_AGGRESSOR, Flag.RESISTANT);
    Flag flag = dice.pick(possible);
    boolean set = !one.flags().contains(flag);
    one.flag(flag, set);
    return Events.flagChanged(one.caseNumber(), flag, set, at);
  }

  private FeedEvent contact(StoryCase one, Instant at) {
    ContactAuthorisation authorisation =
        dice.pick(List.of(ContactAuthorisation.values()), ContactAuthorisation::share);
    String phone = dice.chance(0.9) ? People.phone(dice) : null;
    one.become(one.subject().withContact(authorisation, phone));
    return Events.contactChanged(
        one.caseNumber(), authorisation, one.subject().victim().phone(), at);
  }

  private FeedEvent move(StoryCase one, Instant at) {
    String to = dice.pick(Territory.municipalities(), Municipality::weight).ineCode();
    one.become(one.subject().withMunicipality(to));
    return Events.victimMoved(one.caseNumber(), to, at);
  }

  /** The persons again, with the aggressor's second surname found or gone. */
  private FeedEvent correct(StoryCase one, Instant at) {
    SimulatedCase subject = one.subject();
    Person aggressor = subject.aggressor();
    String surname2 = aggressor.surname2() == null ? subject.victim().surname1() : null;
    one.become(subject.withPeople(subject.victim(), aggressor.withSurname2(surname2)));
    return Events.registered(one.subject(), at);
  }

  private FeedEvent enter(StoryCase one, CaseState state, String reason, Instant at) {
    one.enter(state);
    return Events.stateChanged(one.caseNumber(), state, reason, at);
  }

  /** Some case that fits; null when chance finds none within reasonable time. */
  private StoryCase pick(Predicate<StoryCase> wanted) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      StoryCase one = dice.pick(cases);
      if (wanted.test(one)) {
        return one;
      }
    }
    List<StoryCase> fitting = cases.stream().filter(wanted).toList();
    return fitting.isEmpty() ? null : dice.pick(fitting);
  }
}
