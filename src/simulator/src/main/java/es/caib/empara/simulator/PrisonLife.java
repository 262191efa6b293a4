package es.caib.empara.simulator;

import java.time.Duration;
import java.time.Instant;

/** The way of an aggressor through prison, told also when the case is inactive by then. */
final class PrisonLife {
  private static final double IMPRISONED = 0.08;

  private final SimulatedCase subject;
  private final Timeline timeline;
  private final Dice dice;

  PrisonLife(SimulatedCase subject, Timeline timeline, Dice dice) {
    this.subject = subject;
    this.timeline = timeline;
    this.dice = dice;
  }

  void tell(Instant registered) {
    Instant earliest = registered.plus(Duration.ofDays(5));
    if (!dice.chance(IMPRISONED) || !timeline.reaches(earliest)) {
      return;
    }
    Instant at = dice.between(earliest, timeline.end());
    add(new PrisonEvent(PrisonEventKind.ENTRY, at.minusSeconds(3_600), null, null), at);
    at = at.plus(dice.between(Duration.ofDays(60), Duration.ofDays(300)));
    if (dice.chance(0.5)) {
      add(new PrisonEvent(PrisonEventKind.GRADE_CHANGE, at, null, null), at);
    }
    at = at.plus(dice.between(Duration.ofDays(20), Duration.ofDays(200)));
    if (dice.chance(0.6)) {
      Instant leaves = at.plus(Duration.ofDays(2));
      Instant returns = leaves.plus(Duration.ofDays(dice.between(2, 6)));
      add(new PrisonEvent(PrisonEventKind.PERMIT, leaves, returns, subject.municipality()), at);
    }
    at = at.plus(dice.between(Duration.ofDays(30), Duration.ofDays(400)));
    PrisonEventKind out =
        dice.chance(0.4) ? PrisonEventKind.CONDITIONAL_RELEASE : PrisonEventKind.RELEASE;
    String where =
        dice.chance(0.7)
            ? dice.pick(Territory.municipalities(), Municipality::weight).ineCode()
            : null;
    add(new PrisonEvent(out, at.plusSeconds(7_200), null, where), at);
  }

  private void add(PrisonEvent news, Instant at) {
    timeline.add(Events.prison(subject.caseNumber(), news, at));
  }
}
