package es.caib.empara.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What happened in one case until a given moment, ending at its present level. */
final class CaseHistory {
  private static final Duration SHORTEST = Duration.ofHours(12);
  private static final Duration NEW_CASE = Duration.ofDays(20);

  /** One case in so many is late with its assessment, about 3 %. */
  private static final int ONE_OVERDUE_IN = 33;

  private final long seed;
  private final int index;
  private final SimulatedCase subject;
  private final Instant asOf;
  private final int mostAssessments;
  private final Dice dice;

  /** A short history, as the demo has it: two to six assessments. */
  CaseHistory(long seed, int index, SimulatedCase subject, Instant asOf) {
    this(seed, index, subject, asOf, 4);
  }

  /**
   * @param mostAssessments at most so many besides the first and the last
   */
  CaseHistory(long seed, int index, SimulatedCase subject, Instant asOf, int mostAssessments) {
    this.seed = seed;
    this.index = index;
    this.subject = subject;
    this.asOf = asOf;
    this.mostAssessments = mostAssessments;
    this.dice = Dice.of(seed, index, "history");
  }

  List<FeedEvent> events() {
    Instant last = lastAssessment();
    Instant registered = registration(last);
    SortedSet<Instant> assessments = assessments(registered, last);
    List<FeedEvent> events = new ArrayList<>();
    events.add(Events.registered(subject, registered));
    Instant granted = subject.withOrder() ? orderTime(registered) : Instant.MAX;
    SortedSet<Instant> incidents = incidentTimes(registered, assessments);
    events.addAll(assessed(assessments, incidents, granted));
    events.addAll(incidents(incidents, granted));
    if (subject.withOrder()) {
      events.add(orderGranted(granted));
    }
    return events;
  }

  private Instant lastAssessment() {
    long interval = subject.level().reassessmentInterval().toSeconds();
    boolean overdue =
        Math.floorMod(index + Dice.of(seed, 0, "overdue").between(0, 32), ONE_OVERDUE_IN) == 0;
    double age = overdue ? dice.between(1.03, 1.25) : dice.between(0.02, 0.93);
    return asOf.minusSeconds(Math.round(interval * age));
  }

  /** In the year of the case number if that lies far enough back, else shortly before. */
  private Instant registration(Instant last) {
    Year year = CaseFactory.year(subject.caseNumber());
    Instant from = year.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    Instant yearEnd = year.plusYears(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    Instant latest = last.minus(SHORTEST);
    if (from.isAfter(latest.minus(NEW_CASE))) {
      return latest.minus(dice.between(Duration.ZERO, NEW_CASE));
    }
    return dice.between(from, yearEnd.isBefore(latest) ? yearEnd.minusSeconds(1) : latest);
  }

  private SortedSet<Instant> assessments(Instant registered, Instant last) {
    SortedSet<Instant> times = new TreeSet<>();
    Instant first = registered.plus(dice.between(Duration.ofMinutes(70), Duration.ofHours(6)));
    times.add(first);
    times.add(last);
    for (int more = dice.between(0, mostAssessments); more > 0; more--) {
      times.add(dice.between(first.plus(Duration.ofHours(2)), last.minus(Duration.ofHours(2))));
    }
    return times;
  }

  /** An incident always brings a new assessment, so each lies shortly before one. */
  private SortedSet<Instant> incidentTimes(Instant registered, SortedSet<Instant> assessments) {
    List<Instant> later = assessments.stream().skip(1).toList();
    int count = dice.pick(List.of(0, 0, 0, 1, 1, 1, 2, 2, 3, 4));
    SortedSet<Instant> times = new TreeSet<>();
    Instant earliest = registered.plus(Duration.ofMinutes(95));
    for (int i = 0; i < count; i++) {
      Instant wished =
          dice.pick(later).minus(dice.between(Duration.ofMinutes(30), Duration.ofHours(9)));
      times.add((wished.isBefore(earliest) ? earliest : wished).plusSeconds(i));
    }
    times.removeAll(assessments);
    return times;
  }

  private List<RiskLevel> levels(int count) {
    List<RiskLevel> backwards = new ArrayList<>();
    RiskLevel level = subject.level();
    for (int i = 0; i < count; i++) {
      backwards.add(level);
      level = levelBefore(level);
    }
    Collections.reverse(backwards);
    return backwards;
  }

  /** Most cases calm down; the gravest levels are reached from below and left soon. */
  private RiskLevel levelBefore(RiskLevel level) {
    int higher = List.of(40, 12, 4, 0).get(level.ordinal());
    int lower = List.of(0, 18, 55, 75).get(level.ordinal());
    int draw = dice.between(1, 100);
    if (draw <= higher) {
      return level.raised();
    }
    return draw <= higher + lower ? level.lowered() : level;
  }

  private List<FeedEvent> assessed(
      SortedSet<Instant> times, SortedSet<Instant> incidents, Instant granted) {
    List<RiskLevel> levels = levels(times.size());
    List<FeedEvent> events = new ArrayList<>();
    Instant previous = null;
    for (Instant time : times) {
      Assessment.Form form = Assessment.Form.VPR;
      if (previous != null) {
        form =
            incidents.subSet(previous, time).isEmpty()
                ? Assessment.Form.VPER_S
                : Assessment.Form.VPER_C;
      }
      events.add(
          Events.riskAssessed(
              subject.caseNumber(),
              Assessment.of(
                  form,
                  levels.get(events.size()),
                  granted.isBefore(time),
                  time,
                  subject.policeUnit())));
      previous = time;
    }
    return events;
  }

  private List<FeedEvent> incidents(SortedSet<Instant> times, Instant granted) {
    List<FeedEvent> events = new ArrayList<>();
    for (Instant time : times) {
      String id = "IN-" + subject.caseNumber() + "-" + (events.size() + 1);
      events.add(
          Events.incident(
              subject.caseNumber(),
              IncidentFactory.incident(subject, id, granted.isBefore(time), time, dice),
              time));
    }
    return events;
  }

  /** Some orders are from the last weeks whatever the age of the case. */
  private Instant orderTime(Instant registered) {
    Instant earliest = registered.plus(Duration.ofHours(8));
    Instant recent = asOf.minus(Duration.ofDays(29));
    if (dice.chance(0.3) && earliest.isBefore(recent)) {
      return dice.between(recent, asOf);
    }
    Instant usual = earliest.plus(dice.between(Duration.ofHours(1), Duration.ofHours(80)));
    return usual.isBefore(asOf) ? usual : dice.between(earliest, asOf);
  }

  private FeedEvent orderGranted(Instant granted) {
    return Events.orderGranted(subject.caseNumber(), order(seed, index, subject, granted), granted);
  }

  /** The first order of a case; but for its days it is the same whenever it is granted. */
  static ProtectionOrder order(long seed, int index, SimulatedCase subject, Instant granted) {
    return OrderFactory.granted(
        subject, orderId(subject), 100_000 + index, 0.97, granted, Dice.of(seed, index, "order"));
  }

  static String orderId(SimulatedCase subject) {
    return "OP-" + subject.caseNumber().substring("VG-".length());
  }
}
