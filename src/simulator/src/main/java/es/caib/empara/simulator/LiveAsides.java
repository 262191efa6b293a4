package es.caib.empara.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * What happens now and then beside the levels in the story of the demo: flags, removals, contact,
 * claims and breaches, and step by step the way of one aggressor through prison and of one device.
 * Not for use by several threads.
 */
final class LiveAsides {
  private enum Kind {
    FLAG,
    PRISON,
    DEVICE,
    MOVE,
    CONTACT,
    COURT
  }

  private static final List<PrisonEventKind> PRISON =
      List.of(PrisonEventKind.ENTRY, PrisonEventKind.PERMIT, PrisonEventKind.RELEASE);

  private static final List<DeviceEventKind> DEVICE =
      List.of(
          DeviceEventKind.INSTALLED,
          DeviceEventKind.LOW_BATTERY,
          DeviceEventKind.ALERT,
          DeviceEventKind.NO_SIGNAL,
          DeviceEventKind.REMOVED);

  private final List<SimulatedCase> cases;
  private final Dice dice;
  private int asides;
  private int prisonSteps;
  private int deviceSteps;
  private String imprisoned;
  private String watched;
  private String flagged;
  private int courtSteps;
  private String protectedCase;
  private ProtectionOrder order;

  /**
   * @param cases of the story, which may change their entries
   */
  LiveAsides(List<SimulatedCase> cases, Dice dice) {
    this.cases = cases;
    this.dice = dice;
  }

  /** The newest order of the story. */
  void granted(String caseNumber, ProtectionOrder newest) {
    protectedCase = caseNumber;
    order = newest;
  }

  FeedEvent next(Instant at) {
    return switch (Kind.values()[asides++ % Kind.values().length]) {
      case FLAG -> flag(at);
      case PRISON -> prison(at);
      case DEVICE -> device(at);
      case MOVE -> move(at);
      case CONTACT -> contact(at);
      case COURT -> court(at);
    };
  }

  /** What was marked last is unmarked the next time. */
  private FeedEvent flag(Instant at) {
    boolean set = flagged == null;
    String number =
        set ? cases.get(some(one -> one.level() != RiskLevel.LOW)).caseNumber() : flagged;
    flagged = set ? number : null;
    return Events.flagChanged(number, Flag.SPECIAL_RELEVANCE, set, at);
  }

  private FeedEvent prison(Instant at) {
    PrisonEventKind kind = PRISON.get(prisonSteps++ % PRISON.size());
    if (kind == PrisonEventKind.ENTRY) {
      imprisoned = cases.get(some(SimulatedCase::withOrder)).caseNumber();
    }
    boolean leaves = kind != PrisonEventKind.ENTRY;
    Instant effective = leaves ? at.plus(Duration.ofHours(dice.between(3, 48))) : at;
    Instant until = kind == PrisonEventKind.PERMIT ? effective.plus(Duration.ofDays(3)) : null;
    return Events.prison(
        imprisoned, new PrisonEvent(kind, effective, until, leaves ? anywhere() : null), at);
  }

  private FeedEvent device(Instant at) {
    DeviceEventKind kind = DEVICE.get(deviceSteps++ % DEVICE.size());
    if (kind == DeviceEventKind.INSTALLED) {
      watched = cases.get(some(SimulatedCase::withOrder)).caseNumber();
    }
    return Events.device(watched, kind, at.minusSeconds(45), at);
  }

  private FeedEvent move(Instant at) {
    int place = some(one -> true);
    SimulatedCase moved = cases.get(place).withMunicipality(anywhere());
    cases.set(place, moved);
    return Events.victimMoved(moved.caseNumber(), moved.municipality(), at);
  }

  private FeedEvent contact(Instant at) {
    int place = some(one -> true);
    ContactAuthorisation authorisation =
        dice.pick(List.of(ContactAuthorisation.values()), ContactAuthorisation::share);
    SimulatedCase asked = cases.get(place).withContact(authorisation, People.phone(dice));
    cases.set(place, asked);
    return Events.contactChanged(asked.caseNumber(), authorisation, asked.victim().phone(), at);
  }

  /** Of the newest order: in turns a family claim and a breach; before there is one, a removal. */
  private FeedEvent court(Instant at) {
    if (order == null) {
      return move(at);
    }
    if (courtSteps++ % 2 == 0) {
      return Events.claimFiled(protectedCase, order.orderId(), at, at);
    }
    return Events.orderBreached(
        protectedCase,
        order.orderId(),
        dice.pick(order.measures()).measureId(),
        at.minus(Duration.ofMinutes(dice.between(5, 90))),
        IncidentFactory.breachSummary(dice),
        at);
  }

  private String anywhere() {
    return dice.pick(Territory.municipalities(), Municipality::weight).ineCode();
  }

  /** Place of a case that fits, or of any when none does. */
  private int some(Predicate<SimulatedCase> wanted) {
    int start = dice.between(0, cases.size() - 1);
    for (int step = 0; step < cases.size(); step++) {
      int place = (start + step) % cases.size();
      if (wanted.test(cases.get(place))) {
        return place;
      }
    }
    return start;
  }
}
