package es.caib.empara.people.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.people.StaffRoles;
import es.caib.empara.people.entity.RoleChange;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.service.PeopleConflict;
import es.caib.empara.people.service.RoleChangeService;
import es.caib.empara.people.service.RoleChangeView;
import es.caib.empara.people.service.StaffView;
import es.caib.empara.people.service.StaffView.Decider;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.Reauthenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;

/** What administrators do about the roles of people who are active. */
@Stateless
@DenyAll
public class DefaultRoleChangeService implements RoleChangeService {

  @Inject private RoleChangeRepository changes;
  @Inject private RoleChangeReading reading;
  @Inject private RoleChangeKeeper keeper;
  @Inject private StaffRepository people;
  @Inject private StaffKeeper staffKeeper;
  @Inject private ApprovalConditions conditions;
  @Inject private ReadyToDecide ready;
  @Inject private Territory territory;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  @Override
  @Audited("STAFF_ROLES_READ")
  @RolesAllowed(Roles.ADMIN)
  public RoleChangeView read(Long memberId) {
    StaffMember member = person(memberId);
    RoleChangeView view =
        reading.view(member, callers.current()).orElseThrow(() -> new NotFound("person"));
    context.detail(member.principal());
    return view;
  }

  private StaffMember person(Long id) {
    return people.find(id).orElseThrow(() -> new NotFound("person"));
  }

  @Override
  @Audited("STAFF_ROLES_ASK")
  @RolesAllowed(Roles.ADMIN)
  @Acts
  public void ask(Long memberId, Set<String> roles, String reason) {
    Caller caller = callers.current();
    StaffMember member = people.held(own(person(memberId), caller));
    context.detail(member.principal() + " " + StaffRoles.text(roles));
    requireAnother(member, caller);
    if (!member.isActive()) {
      throw new PeopleConflict("error.people.roles.active");
    }
    if (changes.waiting(memberId).isPresent()) {
      throw new PeopleConflict("error.people.roles.waiting");
    }
    if (roles.equals(member.roles())) {
      throw new InvalidInput("roles", "error.people.roles.same");
    }
    RoleChange.Wish wish =
        new RoleChange.Wish(
            caller.institutionKind(),
            roles,
            reason == null ? null : reason.strip(),
            caller.principal(),
            clock.now());
    keeper.ask(member, StaffRequests.checked(() -> new RoleChange(member, wish)));
    ready.tell(member);
  }

  private static StaffMember own(StaffMember member, Caller caller) {
    if (!member.realm().equals(caller.realm())) {
      throw new NotFound("person");
    }
    return member;
  }

  private static void requireAnother(StaffMember member, Caller caller) {
    if (member.principal().equals(caller.principal())) {
      throw new PeopleConflict("error.people.yourself");
    }
  }

  @Override
  @Audited("STAFF_ROLES_WITHDRAW")
  @RolesAllowed(Roles.ADMIN)
  public void withdraw(Long id) {
    Caller caller = callers.current();
    RoleChange change = change(id);
    StaffMember member = people.held(own(person(change.memberId()), caller));
    context.detail(member.principal());
    requireAnother(member, caller);
    keeper.withdraw(member, changes.fresh(change), caller.principal());
  }

  private RoleChange change(Long id) {
    return changes.find(id).orElseThrow(() -> new NotFound("change"));
  }

  @Override
  @Audited("STAFF_ROLES_APPROVE")
  @RolesAllowed(Roles.ADMIN)
  @Reauthenticated
  @Acts
  public void approve(Long id) {
    Caller caller = callers.current();
    RoleChange change = change(id);
    StaffMember member = person(change.memberId());
    boolean removable = staffKeeper.holdToRemove(member);
    requireSecond(changes.fresh(change), member, caller);
    context.detail(member.principal() + " " + StaffRoles.text(change.roles()));
    if (territory.institution(member.realm()) == null) {
      throw new PeopleConflict("error.people.body");
    }
    for (StaffView.Need need : conditions.of(member, change.roles())) {
      if (!need.met()) {
        throw new PeopleConflict("error.people.need." + need.need());
      }
    }
    if (change.takes(Roles.ADMIN) && !removable) {
      throw new PeopleConflict("error.people.last.admin");
    }
    keeper.approve(member, change, caller.principal());
  }

  @Override
  @Audited("STAFF_ROLES_REFUSE")
  @RolesAllowed(Roles.ADMIN)
  public void refuse(Long id, String reason) {
    Caller caller = callers.current();
    RoleChange change = change(id);
    StaffMember member = people.held(person(change.memberId()));
    requireSecond(changes.fresh(change), member, caller);
    context.detail(member.principal());
    if (reason == null || reason.isBlank()) {
      throw new InvalidInput("text", "error.people.reason");
    }
    keeper.refuse(member, change, caller.principal(), reason.strip());
  }

  /** That it waits, with the caller as its second person. */
  private void requireSecond(RoleChange change, StaffMember member, Caller caller) {
    if (!change.isWaiting()) {
      own(member, caller);
      throw new PeopleConflict("error.people.changed");
    }
    requireAnother(member, caller);
    if (change.isParty(caller.principal())) {
      throw new PeopleConflict("error.people.own.request");
    }
    if (reading.decider(member, change, caller) != Decider.CALLER) {
      throw new NotFound("person");
    }
  }
}
