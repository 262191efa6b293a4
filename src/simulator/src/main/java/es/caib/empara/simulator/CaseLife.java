package es.caib.empara.simulator;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Everything that happened in one case: the assessments and incidents of {@link CaseHistory}, and
 * around them moves, contact, flags, states, orders, prison and device.
 *
 * <p>Shares where figures are known (regional ones of 2025): special relevance 13 %, minors at risk
 * 3 % of the cases with minors; the others are guesses.
 */
final class CaseLife {
  /** Nine assessments a case on average, with the first and the last. */
  private static final int MOST_ASSESSMENTS = 13;

  private static final Instant NOT_APPRECIATED_UNTIL = Instant.parse("2025-01-01T00:00:00Z");
  private static final double NOT_APPRECIATED = 0.35;
  private static final double MOVED = 0.08;
  private static final double CONTACT_CHANGED = 0.15;
  private static final double CORRECTED = 0.04;
  private static final Duration SETTLED = Duration.ofDays(4);
  private static final Duration SUPERVISION = Duration.ofDays(180);

  private final long seed;
  private final int index;
  private final SimulatedCase subject;
  private final boolean persistent;
  private final Instant asOf;
  private final Instant closed;
  private final Dice dice;
  private final Timeline timeline;

  /**
   * @param closed when the case became inactive; null when it is active
   */
  CaseLife(long seed, int index, Linked linked, Instant asOf, Instant closed) {
    this.seed = seed;
    this.index = index;
    this.subject = linked.subject();
    this.persistent = linked.persistent();
    this.asOf = asOf;
    this.closed = closed;
    this.dice = Dice.of(seed, index, "life");
    this.timeline = new Timeline(asOf);
  }

  /**
   * A case whose persons may be known from other ones.
   *
   * @param persistent the aggressor is
   */
  record Linked(SimulatedCase subject, boolean persistent) {}

  List<FeedEvent> events() {
    Instant end = closed == null ? asOf : closed;
    List<FeedEvent> history = new CaseHistory(seed, index, subject, end, MOST_ASSESSMENTS).events();
    Instant registered = history.get(0).time();
    people(registered, end);
    for (FeedEvent event : history.subList(1, history.size())) {
      timeline.add(old(event));
    }
    flags(registered, end);
    states(registered);
    new OrderLife(seed, index, subject, timeline, closed).tell(registered, history);
    new PrisonLife(subject, timeline, Dice.of(seed, index, "prison")).tell(registered);
    return timeline.events();
  }

  /** Registered as it was known then; the changes lead to what the case is now. */
  private void people(Instant registered, Instant end) {
    SimulatedCase then = subject;
    Instant settled = registered.plus(SETTLED);
    boolean longEnough = settled.isBefore(end);
    if (longEnough && dice.chance(MOVED)) {
      String from = dice.pick(Territory.municipalities(), Municipality::weight).ineCode();
      then = then.withMunicipality(from);
      timeline.add(
          Events.victimMoved(
              subject.caseNumber(), subject.municipality(), dice.between(settled, end)));
    }
    if (longEnough && dice.chance(CONTACT_CHANGED)) {
      then = then.withContact(dice.pick(List.of(ContactAuthorisation.values())), null);
      timeline.add(
          Events.contactChanged(
              subject.caseNumber(),
              subject.contactAuthorisation(),
              subject.victim().phone(),
              dice.between(settled, end)));
    }
    if (longEnough && dice.chance(CORRECTED)) {
      Instant corrected = registered.plus(dice.between(Duration.ofHours(1), Duration.ofHours(72)));
      timeline.add(Events.registered(then, corrected));
      then = then.withPeople(then.victim(), then.aggressor().withSurname2(null));
    }
    timeline.add(Events.registered(then, registered));
  }

  /** Until 2024 the police could see no risk at all. */
  private FeedEvent old(FeedEvent event) {
    JsonObject data = event.data();
    if (!event.type().equals("es.viogen.risk.assessed.v1")
        || !event.time().isBefore(NOT_APPRECIATED_UNTIL)
        || !data.getString("level").equals(RiskLevel.LOW.name())
        || !dice.chance(NOT_APPRECIATED)) {
      return event;
    }
    return Events.riskAssessed(
        event.subject(),
        Assessment.notAppreciated(
            Assessment.Form.valueOf(data.getString("form")),
            data.getBoolean("judicialMeasuresInForce"),
            event.time(),
            data.getString("policeUnit")));
  }

  private void flags(Instant registered, Instant end) {
    flag(Flag.SPECIAL_RELEVANCE, 0.13, registered, end);
    if (subject.minorsInCharge()) {
      flag(Flag.MINORS_AT_RISK, 0.03, registered, end);
      flag(Flag.MINORS_VULNERABLE, 0.06, registered, end);
    }
    flag(Flag.RESISTANT, 0.05, registered, end);
    flag(Flag.PERSISTENT_AGGRESSOR, persistent ? 0.95 : 0.005, registered, end);
  }

  private void flag(Flag flag, double probability, Instant registered, Instant end) {
    if (dice.chance(probability)) {
      Instant set = dice.between(registered.plusSeconds(600), end);
      timeline.add(Events.flagChanged(subject.caseNumber(), flag, true, set));
      if (dice.chance(0.15) && set.plusSeconds(60).isBefore(end)) {
        Instant cleared = dice.between(set.plusSeconds(60), end);
        timeline.add(Events.flagChanged(subject.caseNumber(), flag, false, cleared));
      }
    }
  }

  private void states(Instant registered) {
    if (closed == null) {
      if (dice.chance(0.05) && registered.plus(SUPERVISION).isBefore(asOf)) {
        Instant back = dice.between(registered.plus(SUPERVISION), asOf);
        state(CaseState.SUPERVISED, "Cumple los criterios.", dice.between(registered, back));
        state(CaseState.ACTIVE, "Nueva denuncia durante la supervisión.", back);
      }
      return;
    }
    Instant supervised = closed.minus(SUPERVISION);
    if (supervised.isAfter(registered)) {
      state(CaseState.SUPERVISED, "Cumple los criterios de inactivación.", supervised);
    }
    state(CaseState.INACTIVE, "Dos valoraciones seguidas sin incidencias.", closed);
    if (dice.chance(0.01)) {
      Instant cancelled = dice.between(closed, asOf);
      state(CaseState.CANCELLED, "Sobreseimiento firme y antecedentes cancelados.", cancelled);
    }
  }

  private void state(CaseState state, String reason, Instant time) {
    timeline.add(Events.stateChanged(subject.caseNumber(), state, reason, time));
  }

  /** When a case of earlier years became inactive: one to four years later, in the past. */
  static Instant closing(long seed, int index, SimulatedCase subject, Instant asOf) {
    int year = CaseFactory.year(subject.caseNumber()).getValue();
    Instant earliest =
        LocalDate.of(year + 1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC).plus(SUPERVISION);
    Instant latest = asOf.minus(Duration.ofDays(20));
    if (earliest.isAfter(latest)) {
      return latest;
    }
    Instant wished =
        Dice.of(seed, index, "closing").between(earliest, earliest.plus(Duration.ofDays(1200)));
    return wished.isAfter(latest) ? latest : wished;
  }
}
