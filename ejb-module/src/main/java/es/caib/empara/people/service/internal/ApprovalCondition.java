package es.caib.empara.people.service.internal;

import es.caib.empara.people.ApprovalNeed;
import es.caib.empara.people.entity.StaffMember;
import java.util.Map;
import java.util.Set;

/** Something that must be there before somebody can be given roles. */
interface ApprovalCondition {

  ApprovalNeed need();

  /**
   * The ids of those of some people by whom it is met.
   *
   * @param wanted the roles that each of them is to have
   */
  Set<Long> metBy(Map<StaffMember, Set<String>> wanted);
}
