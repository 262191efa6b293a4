package es.caib.empara.commission;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * The rules of the Commission that hold on a day. A body formed by several administrations may set
 * its own (Ley 40/2015 art. 15.2); what it has not set are defaults of that law.
 *
 * @param quorumNumerator with the denominator, the share of members that must be there
 * @param secondCallMembers how many are enough at the second call; null: there is none
 * @param secondCallAfter how long after the first
 * @param noticeDays whole days between the call and the session
 * @param castingVote whether the chair decides a tie (art. 19.2.d: not unless own rules say so)
 * @param abstention whether a member may abstain (art. 19.3.c)
 * @param dissentDays working days for a dissent in writing (art. 19.5)
 */
public record CommissionRules(
    int quorumNumerator,
    int quorumDenominator,
    boolean chairNeeded,
    boolean secretaryNeeded,
    Integer secondCallMembers,
    Duration secondCallAfter,
    int noticeDays,
    boolean castingVote,
    boolean abstention,
    int dissentDays) {

  private static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");

  /**
   * How many must be there: at least the share, so half of seven are four.
   *
   * @param members how many there are
   */
  public int needed(int members, boolean secondCall) {
    if (secondCall && secondCallMembers != null) {
      return Math.min(members, secondCallMembers);
    }
    return Math.max(1, -Math.floorDiv(-members * quorumNumerator, quorumDenominator));
  }

  /** The last moment for the call; days are those of the islands, whatever the summer time does. */
  public OffsetDateTime latestCall(OffsetDateTime startsAt) {
    return startsAt.atZoneSameInstant(ISLANDS).minusDays(noticeDays).toOffsetDateTime();
  }

  public boolean isInTime(OffsetDateTime calledAt, OffsetDateTime startsAt) {
    return !calledAt.isAfter(latestCall(startsAt));
  }
}
