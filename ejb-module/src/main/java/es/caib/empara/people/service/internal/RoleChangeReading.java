package es.caib.empara.people.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Names;
import es.caib.empara.people.StaffRoles;
import es.caib.empara.people.entity.RoleChange;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.service.RoleChangeView;
import es.caib.empara.people.service.StaffView.Decider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows what other roles are asked for, and what the caller can do about it. */
@ApplicationScoped
class RoleChangeReading {

  @Inject private StaffRepository people;
  @Inject private RoleChangeRepository changes;
  @Inject private ApprovalConditions conditions;
  @Inject private Names names;

  /** Empty when the person is out of the caller's sight. */
  Optional<RoleChangeView> view(StaffMember member, Caller caller) {
    RoleChange change = member.isActive() ? changes.waiting(member.id()).orElse(null) : null;
    Decider decider = change == null ? null : decider(member, change, caller);
    boolean own = member.realm().equals(caller.realm());
    if (!own && decider != Decider.CALLER) {
      return Optional.empty();
    }
    boolean herself = member.principal().equals(caller.principal());
    boolean asks = own && !herself && member.isActive() && change == null;
    return Optional.of(
        new RoleChangeView(
            change == null ? null : waiting(member, change, decider, own && !herself),
            asks ? StaffRoles.of(caller.institutionKind()) : List.of()));
  }

  private RoleChangeView.Waiting waiting(
      StaffMember member, RoleChange change, Decider decider, boolean withdraws) {
    return new RoleChangeView.Waiting(
        change.id(),
        change.formerRoles(),
        change.roles(),
        change.reason(),
        names.of(Set.of(change.askedBy())).getOrDefault(change.askedBy(), change.askedBy()),
        change.askedAt(),
        conditions.of(member, change.roles()),
        decider,
        withdraws);
  }

  /** Whether other roles of somebody wait for the caller. */
  boolean waitsFor(Caller caller, StaffMember member) {
    return member.isActive()
        && changes
            .waiting(member.id())
            .filter(change -> decider(member, change, caller) == Decider.CALLER)
            .isPresent();
  }

  /** Who is the second person for a change. */
  Decider decider(StaffMember member, RoleChange change, Caller caller) {
    String realm = member.realm();
    return StaffReading.decider(realm, change::isParty, caller, people.administrators(realm));
  }
}
