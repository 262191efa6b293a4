package es.caib.empara.simulator;

import es.caib.empara.simulator.CaseFactory.Couple;
import es.caib.empara.simulator.CaseLife.Linked;

/**
 * Gives cases their persons so that some are known from other cases: about 10 % of the aggressors
 * are persistent (ministry, 2026) and some victims have two aggressors.
 */
final class Cast {
  private static final double PERSISTENT = 0.1;
  private static final double SECOND_AGGRESSOR = 0.02;
  private static final int FARTHEST = 500;

  private final long seed;
  private final int first;
  private final CaseFactory factory;

  /**
   * @param first index of the first case; only later ones have somebody to be known from
   */
  Cast(long seed, int first, CaseFactory factory) {
    this.seed = seed;
    this.first = first;
    this.factory = factory;
  }

  /** The case at this place with its persons. */
  Linked at(int index) {
    SimulatedCase subject = factory.create(index);
    Dice dice = Dice.of(seed, index, "links");
    boolean persistent = dice.chance(PERSISTENT);
    boolean secondAggressor = !persistent && dice.chance(SECOND_AGGRESSOR);
    int back = dice.between(1, FARTHEST);
    if (index == first || !persistent && !secondAggressor) {
      return new Linked(subject, false);
    }
    Couple known = factory.couple(Math.max(first, index - back));
    if (persistent) {
      return new Linked(subject.withPeople(subject.victim(), known.aggressor()), true);
    }
    // What may be told of her differs from case to case, who she is does not.
    Person victim = known.victim().withPhone(subject.victim().phone());
    return new Linked(subject.withPeople(victim, subject.aggressor()), false);
  }
}
