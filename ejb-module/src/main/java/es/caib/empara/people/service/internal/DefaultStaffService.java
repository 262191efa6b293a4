package es.caib.empara.people.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.InvitationView;
import es.caib.empara.access.service.Staff;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.people.StaffState;
import es.caib.empara.people.SuspensionReason;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.service.PeopleConflict;
import es.caib.empara.people.service.StaffList;
import es.caib.empara.people.service.StaffRequest;
import es.caib.empara.people.service.StaffRequested;
import es.caib.empara.people.service.StaffService;
import es.caib.empara.people.service.StaffView;
import es.caib.empara.people.service.StaffView.Decider;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Reauthenticated;
import es.caib.empara.shared.service.Slice;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What administrators do with the people of their bodies. */
@Stateless
@DenyAll
public class DefaultStaffService implements StaffService {

  @Inject private StaffRepository people;
  @Inject private StaffReading reading;
  @Inject private RoleChangeReading roleChanges;
  @Inject private StaffKeeper keeper;
  @Inject private StaffRequests requests;
  @Inject private Recertifications lists;
  @Inject private ApprovalConditions conditions;
  @Inject private Trainings trainings;
  @Inject private Staff staff;
  @Inject private Territory territory;
  @Inject private Callers callers;
  @Inject private CallContext context;

  @Override
  @Audited("STAFF_LIST")
  @RolesAllowed(Roles.ADMIN)
  public StaffList list(StaffState state, PageRequest page) {
    Caller caller = callers.current();
    boolean centre = caller.institutionKind() == InstitutionKind.COORDINATING_CENTRE;
    List<StaffRepository.Listed> found =
        people.page(caller.realm(), state, centre ? caller.principal() : null, page);
    boolean more = found.size() > page.limit();
    List<StaffRepository.Listed> shown = more ? found.subList(0, page.limit()) : found;
    return new StaffList(
        new Slice<>(
            reading.summaries(shown, caller),
            more ? Cursor.of(shown.get(shown.size() - 1).member().id()) : null),
        lists.dueOn(caller.realm()));
  }

  @Override
  @Audited("STAFF_READ")
  @RolesAllowed(Roles.ADMIN)
  public StaffView read(Long id) {
    Caller caller = callers.current();
    return reading.view(visible(id, caller), caller);
  }

  /** Of the own body, or of another with something that waits for the caller. */
  private StaffMember visible(Long id, Caller caller) {
    StaffMember member = people.find(id).orElseThrow(() -> new NotFound("person"));
    if (!member.realm().equals(caller.realm()) && !waitsFor(caller, member)) {
      throw new NotFound("person");
    }
    context.detail(member.principal());
    return member;
  }

  private boolean waitsFor(Caller caller, StaffMember member) {
    return member.state() == StaffState.REQUESTED
        ? reading.decider(member, caller) == Decider.CALLER
        : roleChanges.waitsFor(caller, member);
  }

  @Override
  @Audited("STAFF_REQUEST")
  @RolesAllowed(Roles.ADMIN)
  @Acts
  public StaffRequested request(StaffRequest request) {
    Caller caller = callers.current();
    StaffMember member = requests.take(request, caller);
    context.detail(member.principal());
    return new StaffRequested(
        member.id(),
        reading.mayBeInvited(member, null)
            ? staff.invite(member.principal(), caller.principal())
            : null);
  }

  @Override
  @Audited("STAFF_WITHDRAW")
  @RolesAllowed(Roles.ADMIN)
  public void withdraw(Long id) {
    Caller caller = callers.current();
    keeper.withdraw(people.held(own(id, caller)), caller.principal());
  }

  private StaffMember own(Long id, Caller caller) {
    StaffMember member = visible(id, caller);
    if (!member.realm().equals(caller.realm())) {
      throw new NotFound("person");
    }
    return member;
  }

  @Override
  @Audited("STAFF_APPROVE")
  @RolesAllowed(Roles.ADMIN)
  @Reauthenticated
  @Acts
  public void approve(Long id) {
    Caller caller = callers.current();
    StaffMember member = toDecide(id, caller);
    if (territory.institution(member.realm()) == null) {
      throw new PeopleConflict("error.people.body");
    }
    for (StaffView.Need need : conditions.of(member, member.roles())) {
      if (!need.met()) {
        throw new PeopleConflict("error.people.need." + need.need());
      }
    }
    keeper.approve(member, caller.principal());
  }

  @Override
  @Audited("STAFF_REFUSE")
  @RolesAllowed(Roles.ADMIN)
  public void refuse(Long id, String reason) {
    Caller caller = callers.current();
    StaffMember member = toDecide(id, caller);
    keeper.refuse(member, caller.principal(), said("text", reason));
  }

  /** A request that waits, held, with the caller as its second person. */
  private StaffMember toDecide(Long id, Caller caller) {
    StaffMember member = people.held(visible(id, caller));
    if (member.state() != StaffState.REQUESTED) {
      throw new PeopleConflict("error.people.changed");
    }
    if (member.principal().equals(caller.principal())) {
      throw new PeopleConflict("error.people.yourself");
    }
    if (member.isParty(caller.principal())) {
      throw new PeopleConflict("error.people.own.request");
    }
    if (reading.decider(member, caller) != Decider.CALLER) {
      throw new NotFound("person");
    }
    return member;
  }

  @Override
  @Audited("STAFF_SUSPEND")
  @RolesAllowed(Roles.ADMIN)
  public void suspend(Long id, SuspensionReason why, String text) {
    Caller caller = callers.current();
    StaffMember member = own(id, caller);
    if (!why.isByPerson()) {
      throw new InvalidInput("why", "error.people.why");
    }
    String remark = said("text", text);
    requireSuccessor(member);
    keeper.suspend(member, why, caller.principal(), remark);
  }

  @Override
  @Audited("STAFF_RESUME")
  @RolesAllowed(Roles.ADMIN)
  @Acts
  public void resume(Long id, String text) {
    Caller caller = callers.current();
    StaffMember member = own(id, caller);
    // Her training may take it away again, so she is held as for that.
    keeper.holdToRemove(member);
    if (member.isOutOfTraining()) {
      throw new PeopleConflict("error.people.training");
    }
    keeper.resume(member, caller.principal(), said("text", text));
    // What has lapsed while she was away is lapsed.
    trainings.advance(member);
  }

  @Override
  @Audited("STAFF_REVOKE")
  @RolesAllowed(Roles.ADMIN)
  public void revoke(Long id, String reason) {
    Caller caller = callers.current();
    StaffMember member = own(id, caller);
    String remark = said("text", reason);
    requireSuccessor(member);
    keeper.revoke(member, caller.principal(), remark);
  }

  private void requireSuccessor(StaffMember member) {
    if (!keeper.holdToRemove(member)) {
      throw new PeopleConflict("error.people.last.admin");
    }
  }

  private static String said(String field, String text) {
    if (text == null || text.isBlank()) {
      throw new InvalidInput(field, "error.people.reason");
    }
    return text.strip();
  }

  @Override
  @Audited("STAFF_INVITE")
  @RolesAllowed(Roles.ADMIN)
  @Acts
  public InvitationView newLink(Long id) {
    Caller caller = callers.current();
    StaffMember member = own(id, caller);
    String principal = member.principal();
    if (!reading.mayBeInvited(member, staff.lastUse(List.of(principal)).get(principal))) {
      throw new PeopleConflict("error.people.no.link");
    }
    return staff.invite(principal, caller.principal());
  }

  @Override
  @Audited("STAFF_RESET")
  @RolesAllowed(Roles.ADMIN)
  @Reauthenticated
  @Acts
  public InvitationView reset(Long id) {
    Caller caller = callers.current();
    StaffMember member = people.held(own(id, caller));
    String principal = member.principal();
    if (principal.equals(caller.principal())) {
      throw new PeopleConflict("error.people.yourself");
    }
    if (!reading.mayBeReset(member, staff.lastUse(List.of(principal)).get(principal))) {
      throw new PeopleConflict("error.people.no.reset");
    }
    return staff.reset(principal, caller.principal());
  }
}
