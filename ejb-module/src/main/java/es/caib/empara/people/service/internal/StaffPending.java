package es.caib.empara.people.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingSource;
import es.caib.empara.access.service.Staff;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.people.StaffState;
import es.caib.empara.people.entity.RoleChange;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.service.StaffView.Decider;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Requests and other roles that are ready, accounts that are locked, the yearly list, and the
 * undertaking.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StaffPending implements PendingSource {

  @Inject private Staff staff;
  @Inject private StaffRepository people;
  @Inject private RoleChangeRepository changes;
  @Inject private StaffReading reading;
  @Inject private ApprovalConditions conditions;
  @Inject private Recertifications lists;
  @Inject private Undertakings undertakings;

  @Override
  public List<Pending> pending(Caller caller) {
    List<Pending> waiting = new ArrayList<>();
    if (caller.is(Roles.ADMIN)) {
      waiting.addAll(requests(caller));
      waiting.addAll(otherRoles(caller));
      waiting.addAll(lockedOut(caller));
      LocalDate due = lists.dueOn(caller.realm());
      if (due != null) {
        waiting.add(
            new Pending(
                "RECERTIFY", null, 1, "/people/confirm.xhtml", BusinessClock.endOf(due), false));
      }
    }
    people
        .byPrincipal(caller.principal())
        .filter(myself -> undertakings.acceptedBy(List.of(myself)).isEmpty())
        .ifPresent(
            myself ->
                waiting.add(new Pending("UNDERTAKING", null, 1, "/people/me.xhtml", null, true)));
    return waiting;
  }

  private List<Pending> lockedOut(Caller caller) {
    return staff.lockedByFailures(caller.realm()).stream()
        .filter(principal -> !principal.equals(caller.principal()))
        .flatMap(principal -> people.byPrincipal(principal).stream())
        .map(member -> new Pending("ACCOUNT_LOCKED", member.name(), 1, page(member), null, false))
        .toList();
  }

  private static String page(StaffMember member) {
    return "/people/person.xhtml?p=" + member.id();
  }

  private List<Pending> requests(Caller caller) {
    boolean centre = caller.institutionKind() == InstitutionKind.COORDINATING_CENTRE;
    List<StaffMember> open =
        people
            .page(
                caller.realm(),
                StaffState.REQUESTED,
                centre ? caller.principal() : null,
                new PageRequest(null, MOST))
            .stream()
            .map(StaffRepository.Listed::member)
            .toList();
    Map<Long, Set<String>> roles = people.roles(open);
    Set<Long> ready =
        conditions.metBy(
            open.stream()
                .collect(
                    Collectors.toMap(
                        Function.identity(), one -> roles.getOrDefault(one.id(), Set.of()))));
    return open.stream()
        .filter(member -> ready.contains(member.id()))
        .filter(member -> reading.decider(member, caller) == Decider.CALLER)
        .map(member -> new Pending("STAFF_APPROVE", member.name(), 1, page(member), null, false))
        .toList();
  }

  private List<Pending> otherRoles(Caller caller) {
    Map<StaffMember, Set<String>> wanted = new LinkedHashMap<>();
    changes
        .waitingFor(caller, MOST)
        .forEach(pair -> wanted.put((StaffMember) pair[1], ((RoleChange) pair[0]).roles()));
    Set<Long> ready = conditions.metBy(wanted);
    return wanted.keySet().stream()
        .filter(member -> ready.contains(member.id()))
        .map(member -> new Pending("STAFF_ROLES", member.name(), 1, page(member), null, false))
        .toList();
  }
}
