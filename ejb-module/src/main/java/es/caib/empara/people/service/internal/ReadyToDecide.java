package es.caib.empara.people.service.internal;

import es.caib.empara.people.StaffState;
import es.caib.empara.people.entity.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the second persons once all is there that a request, or other roles, waited for. */
@ApplicationScoped
class ReadyToDecide {

  @Inject private ApprovalConditions conditions;
  @Inject private RoleChangeRepository changes;
  @Inject private StaffLetters letters;

  /** Somebody may have met the last condition. */
  void tell(StaffMember member) {
    if (member.state() == StaffState.REQUESTED && conditions.areMet(member, member.roles())) {
      letters.ready(member);
    }
    changes
        .waiting(member.id())
        .filter(change -> conditions.areMet(member, change.roles()))
        .ifPresent(letters::ready);
  }
}
