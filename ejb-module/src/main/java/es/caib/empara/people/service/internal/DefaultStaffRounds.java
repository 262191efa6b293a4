package es.caib.empara.people.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Staff;
import es.caib.empara.institutions.service.Bodies;
import es.caib.empara.people.SuspensionReason;
import es.caib.empara.people.entity.Recertification;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.service.StaffRounds;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Does what the calendar asks, if it is still so when the row is held. */
@Stateless
@DenyAll
public class DefaultStaffRounds implements StaffRounds {

  @Inject private StaffRepository people;
  @Inject private RecertificationRepository lists;
  @Inject private Recertifications recertifications;
  @Inject private StaffLetters letters;
  @Inject private Trainings trainings;
  @Inject private StaffKeeper keeper;
  @Inject private StaffCalendar calendar;
  @Inject private Bodies bodies;
  @Inject private Staff staff;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  @Override
  @Audited("STAFF_LAPSE")
  @RolesAllowed(Roles.SYSTEM)
  public void lapse(Long memberId) {
    StaffMember member = people.find(memberId).orElseThrow(() -> new NotFound("person"));
    context.detail(member.principal());
    boolean removable = keeper.holdToRemove(member);
    LocalDate used = staff.lastUse(List.of(member.principal())).get(member.principal());
    if (removable && calendar.isUnused(member, used)) {
      keeper.suspend(member, SuspensionReason.DISUSE, null, null);
    }
  }

  @Override
  @Audited("STAFF_TRAINING")
  @RolesAllowed(Roles.SYSTEM)
  public void train(String principal) {
    context.detail(principal);
    trainings.advance(people.byPrincipal(principal).orElseThrow(() -> new NotFound("person")));
  }

  @Override
  @Audited("STAFF_LIST_OPEN")
  @RolesAllowed(Roles.SYSTEM)
  public void openList(String realm) {
    context.detail(realm);
    LocalDate opens = bodies.find(realm).map(calendar::listDue).orElse(null);
    if (opens != null) {
      Recertification list =
          new Recertification(
              realm, opens.getYear(), clock.now(), people.rule(clock.today()).dueOn(clock.today()));
      lists.add(list);
      letters.open(list);
    }
  }

  @Override
  @Audited("STAFF_LIST_CLOSE")
  @RolesAllowed(Roles.SYSTEM)
  public void closeList(Long listId) {
    Recertification list = lists.held(listId).orElseThrow(() -> new NotFound("list"));
    context.detail(list.realm());
    if (list.isOpen() && list.isOver(clock.today())) {
      recertifications.close(list);
    }
  }
}
