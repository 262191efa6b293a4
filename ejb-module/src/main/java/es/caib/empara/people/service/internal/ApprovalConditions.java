package es.caib.empara.people.service.internal;

import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.service.StaffView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that must be there before an approval. */
@ApplicationScoped
class ApprovalConditions {

  @Inject private Undertakings undertakings;
  @Inject private Trainings trainings;

  private List<ApprovalCondition> all() {
    return List.of(trainings, undertakings);
  }

  /**
   * The ids of those who meet all of them.
   *
   * @param wanted the roles that each is to have
   */
  Set<Long> metBy(Map<StaffMember, Set<String>> wanted) {
    Set<Long> ready = wanted.keySet().stream().map(StaffMember::id).collect(Collectors.toSet());
    all().forEach(condition -> ready.retainAll(condition.metBy(wanted)));
    return ready;
  }

  /** Each of them, met or not, for the roles that somebody is to have. */
  List<StaffView.Need> of(StaffMember member, Set<String> roles) {
    return all().stream()
        .map(
            condition ->
                new StaffView.Need(
                    condition.need(), condition.metBy(Map.of(member, roles)).contains(member.id())))
        .toList();
  }

  /** Whether somebody meets all of them for the roles that she is to have. */
  boolean areMet(StaffMember member, Set<String> roles) {
    return of(member, roles).stream().allMatch(StaffView.Need::met);
  }
}
