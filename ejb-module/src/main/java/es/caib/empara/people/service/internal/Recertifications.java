package es.caib.empara.people.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Names;
import es.caib.empara.access.service.Staff;
import es.caib.empara.people.SuspensionReason;
import es.caib.empara.people.entity.Recertification;
import es.caib.empara.people.entity.RecertificationAnswer;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.service.RecertificationView;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The yearly list: who is on it, and what becomes of those for whom nobody answers. */
@ApplicationScoped
class Recertifications {

  @Inject private RecertificationRepository lists;
  @Inject private StaffRepository people;
  @Inject private StaffKeeper keeper;
  @Inject private Staff staff;
  @Inject private Names names;
  @Inject private BusinessClock clock;

  /** The last day of the list that is open; null for none. */
  LocalDate dueOn(String realm) {
    return lists.open(realm).map(Recertification::dueOn).orElse(null);
  }

  RecertificationView view(Recertification list, Caller caller) {
    Map<Long, RecertificationAnswer> answers = lists.answers(list.id());
    List<StaffMember> asked = people.active(list.realm()).stream().filter(list::asksAbout).toList();
    Map<Long, Set<String>> roles = people.roles(asked);
    Map<String, LocalDate> used =
        staff.lastUse(asked.stream().map(StaffMember::principal).toList());
    Map<String, String> known =
        names.of(
            answers.values().stream()
                .map(RecertificationAnswer::answeredBy)
                .collect(Collectors.toSet()));
    return new RecertificationView(
        list.id(),
        list.year(),
        list.dueOn(),
        asked.stream().filter(member -> !answers.containsKey(member.id())).count(),
        asked.stream()
            .map(
                member ->
                    line(
                        member,
                        roles.getOrDefault(member.id(), Set.of()),
                        used.get(member.principal()),
                        answers.get(member.id()),
                        known,
                        caller))
            .toList());
  }

  private static RecertificationView.Line line(
      StaffMember member,
      Set<String> roles,
      LocalDate used,
      RecertificationAnswer answer,
      Map<String, String> known,
      Caller caller) {
    return new RecertificationView.Line(
        member.id(),
        member.name(),
        member.post(),
        roles,
        used,
        answer == null ? null : answer.stays(),
        answer == null ? null : known.getOrDefault(answer.answeredBy(), answer.answeredBy()),
        answer == null ? null : answer.answeredAt(),
        member.principal().equals(caller.principal()));
  }

  /** Whoever was not confirmed is suspended; the last administrator stays, to mend it. */
  void close(Recertification list) {
    Map<Long, RecertificationAnswer> answers = lists.answers(list.id());
    people.active(list.realm()).stream()
        .filter(list::asksAbout)
        .filter(member -> !answers.containsKey(member.id()))
        .forEach(
            member -> {
              if (keeper.holdToRemove(member) && member.isActive()) {
                keeper.suspend(member, SuspensionReason.RECERTIFICATION, null, null);
              }
            });
    list.close(clock.now());
  }
}
