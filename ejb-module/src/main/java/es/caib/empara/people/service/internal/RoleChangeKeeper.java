package es.caib.empara.people.service.internal;

import es.caib.empara.access.service.Staff;
import es.caib.empara.people.entity.RoleChange;
import es.caib.empara.people.entity.StaffEntry;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.service.PeopleConflict;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.function.Consumer;

/**
 * Takes the steps towards other roles: the change, the history and, with an approval, the register
 * and the account. The person is held.
 */
@ApplicationScoped
class RoleChangeKeeper {

  @Inject private RoleChangeRepository changes;
  @Inject private StaffRepository people;
  @Inject private Staff staff;
  @Inject private BusinessClock clock;

  void ask(StaffMember member, RoleChange change) {
    changes.add(change);
    people.add(StaffEntry.of(change, member, change.askedBy(), change.askedAt(), change.reason()));
  }

  /** Her conditions are met, so nothing restricts her any more. */
  void approve(StaffMember member, RoleChange change, String by) {
    step(member, change, by, null, at -> change.approve(by, at));
    member.changeRoles(change);
    staff.grant(member.principal(), change.roles());
    staff.unrestrict(member.principal());
  }

  void refuse(StaffMember member, RoleChange change, String by, String reason) {
    step(member, change, by, reason, at -> change.refuse(by, at));
  }

  void withdraw(StaffMember member, RoleChange change, String by) {
    step(member, change, by, null, at -> change.withdraw(by, at));
  }

  /**
   * Whoever has no access any more gets no other roles either.
   *
   * @param by null for the calendar
   */
  void lapse(StaffMember member, String by) {
    changes
        .waiting(member.id())
        .ifPresent(change -> step(member, change, by, null, at -> change.lapse(by, at)));
  }

  private void step(
      StaffMember member,
      RoleChange change,
      String by,
      String remark,
      Consumer<OffsetDateTime> verb) {
    OffsetDateTime now = clock.now();
    try {
      verb.accept(now);
    } catch (IllegalStateException overtaken) {
      throw new PeopleConflict("error.people.changed");
    }
    people.add(StaffEntry.of(change, member, by, now, remark));
  }
}
