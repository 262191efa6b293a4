package es.caib.empara.cases.service;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * A clock that runs over cases. Every node asks every clock what has come due and lets it do so,
 * the earliest first, each case in a transaction of its own; the database decides which node does
 * it.
 */
public interface CaseClock {

  /**
   * What comes due for a case.
   *
   * @param at business time
   */
  record Ring(OffsetDateTime at, Long caseId) {}

  /**
   * What became of a ring.
   *
   * @param claimed false when another transaction holds the case: left for later
   * @param next when this clock rings next for the case; null when it is not known or does not
   */
  record Answer(boolean claimed, OffsetDateTime next) {

    public static final Answer ELSEWHERE = new Answer(false, null);

    public static Answer done(OffsetDateTime next) {
      return new Answer(true, next);
    }
  }

  /**
   * What has come due, the earliest first; with nothing to do one cheap statement.
   *
   * @param without cases that are left for later
   */
  List<Ring> due(OffsetDateTime until, Set<Long> without, int most);

  /** Does what has come due for the case by the time of the ring, unless it is done already. */
  Answer ring(Ring ring);
}
