package es.caib.empara.people.service.internal;

import es.caib.empara.people.ApprovalNeed;
import es.caib.empara.people.entity.StaffMember;
import java.util.Collection;
import java.util.Set;

/** Something that must be there before a request can be approved. */
interface ApprovalCondition {

  ApprovalNeed need();

  /** The ids of those of some people by whom it is met. */
  Set<Long> metBy(Collection<StaffMember> members);
}
