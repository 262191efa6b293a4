package es.caib.empara.people.service.internal;

import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.service.StaffView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
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

  /** The ids of those who meet all of them. */
  Set<Long> metBy(Collection<StaffMember> members) {
    Set<Long> ready = members.stream().map(StaffMember::id).collect(Collectors.toSet());
    all().forEach(condition -> ready.retainAll(condition.metBy(members)));
    return ready;
  }

  /** Each of them, met or not. */
  List<StaffView.Need> of(StaffMember member) {
    return all().stream()
        .map(
            condition ->
                new StaffView.Need(
                    condition.need(), condition.metBy(List.of(member)).contains(member.id())))
        .toList();
  }
}
