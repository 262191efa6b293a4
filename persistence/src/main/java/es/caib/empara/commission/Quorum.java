package es.caib.empara.commission;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a session can be held, and why (Ley 40/2015 art. 17.2).
 *
 * @param members how many members there are: seats that somebody holds
 * @param present how many of them are there, as titular or substitute
 * @param needed how many must be
 */
public record Quorum(int members, int present, int needed, List<QuorumReason> reasons) {

  public Quorum {
    reasons = List.copyOf(reasons);
  }

  /**
   * Who is there.
   *
   * @param chair whether whoever holds the chair, or stands in, is there
   * @param calledInTime whether the notice was kept
   */
  public record Room(
      int members,
      int present,
      boolean chair,
      boolean secretary,
      boolean calledInTime,
      boolean secondCall) {}

  public static Quorum of(CommissionRules rules, Room room) {
    int needed = rules.needed(room.members(), room.secondCall());
    List<QuorumReason> reasons = new ArrayList<>();
    reasons.add(
        room.members() > 0 && room.present() >= needed
            ? QuorumReason.ENOUGH_MEMBERS
            : QuorumReason.TOO_FEW_MEMBERS);
    if (rules.chairNeeded()) {
      reasons.add(room.chair() ? QuorumReason.CHAIR_PRESENT : QuorumReason.CHAIR_MISSING);
    }
    if (rules.secretaryNeeded()) {
      reasons.add(
          room.secretary() ? QuorumReason.SECRETARY_PRESENT : QuorumReason.SECRETARY_MISSING);
    }
    reasons.add(notice(room));
    return new Quorum(room.members(), room.present(), needed, reasons);
  }

  /** All members and the secretary may meet and agree without a call. */
  private static QuorumReason notice(Room room) {
    if (room.calledInTime()) {
      return QuorumReason.CALLED_IN_TIME;
    }
    boolean all = room.present() >= room.members() && room.secretary();
    return all ? QuorumReason.ALL_PRESENT : QuorumReason.CALLED_TOO_LATE;
  }

  public boolean isReached() {
    return reasons.stream().allMatch(QuorumReason::isFavourable);
  }
}
