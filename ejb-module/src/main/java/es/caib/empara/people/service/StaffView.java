package es.caib.empara.people.service;

import es.caib.empara.people.ApprovalNeed;
import es.caib.empara.people.RoleChangeState;
import es.caib.empara.people.StaffOrigin;
import es.caib.empara.people.StaffState;
import es.caib.empara.people.SuspensionReason;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * A person of a body.
 *
 * @param request what was asked for; null where there was no request
 * @param needs what must be there before an approval
 * @param history oldest first
 */
public record StaffView(
    StaffSummary summary,
    String mail,
    StaffOrigin origin,
    OffsetDateTime activeSince,
    Request request,
    List<Need> needs,
    List<Entry> history,
    Acts acts) {

  /**
   * What was asked for.
   *
   * @param by the name of who asked
   * @param decidedBy the name of the second person; null while there is no decision
   */
  public record Request(
      String reason, String by, OffsetDateTime at, String decidedBy, OffsetDateTime decidedAt) {}

  /** A condition of the approval, met or not. */
  public record Need(ApprovalNeed need, boolean met) {}

  /**
   * A change, or a step towards other roles.
   *
   * @param from null for the first
   * @param by the name of who did it; null for the calendar
   * @param roleStep null for a change of the standing
   * @param formerRoles those that she had; empty for a change of the standing
   * @param roles those that are asked for; empty for a change of the standing
   */
  public record Entry(
      StaffState from,
      StaffState to,
      SuspensionReason suspendedFor,
      String by,
      OffsetDateTime at,
      String remark,
      RoleChangeState roleStep,
      Set<String> formerRoles,
      Set<String> roles) {}

  /**
   * What the caller can do now.
   *
   * @param decider who decides on a request; null when there is none
   */
  public record Acts(
      boolean decides,
      boolean withdraws,
      boolean suspends,
      boolean resumes,
      boolean revokes,
      boolean invites,
      boolean resets,
      Decider decider) {}

  /** Who can be the second person. */
  public enum Decider {
    /** Another administrator of the body. */
    OWN_BODY,
    /** The body has no other: an administrator of the coordinating centre. */
    CENTRE,
    /** The caller. */
    CALLER
  }
}
