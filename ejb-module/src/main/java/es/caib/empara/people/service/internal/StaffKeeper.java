package es.caib.empara.people.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Staff;
import es.caib.empara.people.StaffState;
import es.caib.empara.people.SuspensionReason;
import es.caib.empara.people.entity.StaffEntry;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.service.PeopleConflict;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Changes a person's standing: the register, the account and the history together, in the
 * transaction of the call. A change that has been overtaken is a {@link PeopleConflict}.
 */
@ApplicationScoped
class StaffKeeper {

  private static final String CHANGED = "error.people.changed";

  @Inject private StaffRepository people;
  @Inject private RoleChangeKeeper roleChanges;
  @Inject private Staff staff;
  @Inject private BusinessClock clock;

  /** The register has a new line. */
  void enter(StaffMember member, String by, String remark) {
    people.add(member);
    people.add(new StaffEntry(member, null, by, clock.now(), remark));
  }

  /** There is a new request about somebody who is in the register. */
  void again(StaffMember member, StaffMember.Request request) {
    change(member, request.by(), null, () -> member.askAgain(request));
  }

  void withdraw(StaffMember member, String by) {
    change(member, by, null, member::withdraw);
    staff.close(member.principal());
  }

  void approve(StaffMember member, String by) {
    change(member, by, null, () -> member.approve(by, clock.now()));
    staff.grant(member.principal(), member.roles());
    staff.unrestrict(member.principal());
  }

  void refuse(StaffMember member, String by, String reason) {
    change(member, by, reason, () -> member.refuse(by, clock.now()));
    staff.close(member.principal());
  }

  /**
   * Whoever is suspended for want of training comes in as a candidate does, to take the course.
   *
   * @param by null for the calendar
   */
  void suspend(StaffMember member, SuspensionReason why, String by, String remark) {
    change(member, by, remark, () -> member.suspend(why));
    roleChanges.lapse(member, by);
    if (member.isOutOfTraining()) {
      staff.grant(member.principal(), Set.of(Roles.CANDIDATE));
    } else {
      staff.suspend(member.principal());
    }
  }

  void resume(StaffMember member, String by, String remark) {
    boolean untrained = member.isOutOfTraining();
    change(member, by, remark, () -> member.resume(clock.now()));
    if (untrained) {
      staff.grant(member.principal(), member.roles());
    } else {
      staff.resume(member.principal());
    }
  }

  void revoke(StaffMember member, String by, String reason) {
    change(member, by, reason, member::revoke);
    roleChanges.lapse(member, by);
    staff.close(member.principal());
  }

  /**
   * Holds somebody whose access or roles are to be taken away, and the body's administrators before
   * her if she is one.
   *
   * @return false when she is the last active administrator
   */
  boolean holdToRemove(StaffMember member) {
    boolean last = false;
    if (member.roles().contains(Roles.ADMIN)) {
      Set<String> active = people.heldAdministrators(member.realm());
      last = active.equals(Set.of(member.principal()));
    }
    people.held(member);
    return !last;
  }

  private void change(StaffMember member, String by, String remark, Runnable verb) {
    StaffState before = member.state();
    try {
      verb.run();
    } catch (IllegalStateException overtaken) {
      throw new PeopleConflict(CHANGED);
    }
    people.add(new StaffEntry(member, before, by, clock.now(), remark));
  }
}
