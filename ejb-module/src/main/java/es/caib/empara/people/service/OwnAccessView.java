package es.caib.empara.people.service;

import es.caib.empara.people.StaffOrigin;
import es.caib.empara.people.StaffState;
import es.caib.empara.people.SuspensionReason;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * What the caller may do, and why.
 *
 * @param roles those that she has; for a candidate those that are asked for
 * @param since null while there is no approval
 * @param requestedBy names; null where there was no request
 * @param lapsesOn the day on which the access ends if it is not used any more; null for none
 * @param onlyAdministrator whether the body has no other administrator
 * @param needs what an approval waits for; empty when there is no request
 * @param suspendedFor null unless suspended
 * @param otherRoles null while none are asked for
 */
public record OwnAccessView(
    StaffState state,
    StaffOrigin origin,
    Set<String> roles,
    String post,
    OffsetDateTime since,
    String requestedBy,
    OffsetDateTime requestedAt,
    String decidedBy,
    LocalDate lapsesOn,
    boolean onlyAdministrator,
    List<StaffView.Need> needs,
    SuspensionReason suspendedFor,
    UndertakingView undertaking,
    OtherRoles otherRoles) {

  /**
   * Other roles that are asked for the caller, and wait for a second person.
   *
   * @param by the name of who asked
   * @param needTraining whether they need training and those of now do not
   */
  public record OtherRoles(Set<String> roles, String by, OffsetDateTime at, boolean needTraining) {}
}
