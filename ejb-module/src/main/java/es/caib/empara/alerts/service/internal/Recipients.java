package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.EscalationTarget;
import es.caib.empara.institutions.service.InstitutionView;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Finds the people of a rung; what was asked once is known for the rest of the batch. */
final class Recipients {

  private final Duty duty;
  private final OffsetDateTime now;
  private final Map<String, List<String>> known = new HashMap<>();

  Recipients(Duty duty, OffsetDateTime now) {
    this.duty = duty;
    this.now = now;
  }

  /**
   * The people, each once, with the institution for which they are asked.
   *
   * @param order the institutions that the alert is meant for, whose desk answers first in front
   */
  Map<String, InstitutionView> of(Set<EscalationTarget> targets, List<InstitutionView> order) {
    Map<String, InstitutionView> people = new LinkedHashMap<>();
    if (order.isEmpty()) {
      return people;
    }
    InstitutionView desk = order.get(0);
    for (EscalationTarget target : targets) {
      switch (target) {
        case SHIFT -> add(people, desk, shift(desk));
        case DESK -> add(people, desk, ask("desk " + desk.id(), () -> duty.desk(desk.id())));
        case HEAD ->
            add(
                people,
                desk,
                ask("head " + desk.id(), () -> duty.head(desk.id()).stream().toList()));
        case NEXT_INSTITUTION ->
            order.stream().skip(1).limit(1).forEach(next -> add(people, next, shift(next)));
        case ON_CALL ->
            order.stream()
                .filter(DeskOrder::isCentre)
                .forEach(centre -> add(people, centre, ask("on call", () -> duty.onCall(now))));
      }
    }
    return people;
  }

  private List<String> shift(InstitutionView institution) {
    return ask("shift " + institution.id(), () -> duty.shift(institution.id(), now));
  }

  private List<String> ask(String question, Supplier<List<String>> answer) {
    return known.computeIfAbsent(question, asked -> answer.get());
  }

  private static void add(
      Map<String, InstitutionView> people,
      InstitutionView institution,
      Collection<String> principals) {
    principals.forEach(principal -> people.putIfAbsent(principal, institution));
  }
}
