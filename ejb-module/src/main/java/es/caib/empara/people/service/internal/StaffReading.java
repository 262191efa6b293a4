package es.caib.empara.people.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Names;
import es.caib.empara.access.service.Staff;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.RealmKind;
import es.caib.empara.institutions.service.RealmBook;
import es.caib.empara.people.StaffState;
import es.caib.empara.people.StaffStep;
import es.caib.empara.people.entity.StaffEntry;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.service.StaffSummary;
import es.caib.empara.people.service.StaffView;
import es.caib.empara.people.service.StaffView.Decider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows the people of a body, and what the caller can do about each. */
@ApplicationScoped
class StaffReading {

  @Inject private StaffRepository people;
  @Inject private RoleChangeRepository changes;
  @Inject private ApprovalConditions conditions;
  @Inject private Staff staff;
  @Inject private Names names;
  @Inject private RealmBook realms;

  /** A few statements for all of them. */
  List<StaffSummary> summaries(List<StaffRepository.Listed> listed, Caller caller) {
    List<StaffMember> members = listed.stream().map(StaffRepository.Listed::member).toList();
    Map<Long, Set<String>> roles = people.roles(members);
    Map<String, LocalDate> used =
        staff.lastUse(members.stream().map(StaffMember::principal).toList());
    Set<Long> ready =
        conditions.metBy(
            members.stream()
                .filter(one -> one.state() == StaffState.REQUESTED)
                .collect(
                    Collectors.toMap(
                        Function.identity(), one -> roles.getOrDefault(one.id(), Set.of()))));
    Set<String> administrators = people.administrators(caller.realm());
    return listed.stream()
        .map(
            one -> {
              StaffMember member = one.member();
              Set<String> own = roles.getOrDefault(member.id(), Set.of());
              boolean only = administrators.equals(Set.of(member.principal()));
              return summary(
                  member,
                  own,
                  used.get(member.principal()),
                  next(member, ready.contains(member.id()), only, one.changing()));
            })
        .toList();
  }

  private static StaffSummary summary(
      StaffMember member, Set<String> roles, LocalDate used, StaffStep next) {
    return new StaffSummary(
        member.id(),
        member.principal(),
        member.name(),
        member.post(),
        member.realm(),
        roles,
        member.state(),
        member.suspendedFor(),
        used,
        next);
  }

  private static StaffStep next(StaffMember member, boolean ready, boolean only, boolean changing) {
    if (changing) {
      return StaffStep.ROLES;
    }
    return switch (member.state()) {
      case REQUESTED -> ready ? StaffStep.APPROVAL : StaffStep.CONDITIONS;
      case SUSPENDED -> member.isOutOfTraining() ? StaffStep.TEST : StaffStep.RESUMPTION;
      case ACTIVE -> only ? StaffStep.SUCCESSOR : StaffStep.NONE;
      default -> StaffStep.NONE;
    };
  }

  StaffView view(StaffMember member, Caller caller) {
    boolean requested = member.state() == StaffState.REQUESTED;
    List<StaffEntry> entries = people.entries(member.id());
    Map<String, String> known =
        names.of(
            Stream.concat(
                    Stream.of(member.requestedBy(), member.decidedBy()),
                    entries.stream().map(StaffEntry::principal))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    List<StaffView.Need> needs = requested ? conditions.of(member, member.roles()) : List.of();
    Set<String> administrators = people.administrators(member.realm());
    LocalDate used = staff.lastUse(List.of(member.principal())).get(member.principal());
    boolean ready = needs.stream().allMatch(StaffView.Need::met);
    boolean only = administrators.equals(Set.of(member.principal()));
    boolean changing = member.isActive() && changes.waiting(member.id()).isPresent();
    return new StaffView(
        summary(member, member.roles(), used, next(member, ready, only, changing)),
        member.mail(),
        member.origin(),
        member.activeSince(),
        member.requestedBy() == null
            ? null
            : new StaffView.Request(
                member.reason(),
                known.getOrDefault(member.requestedBy(), member.requestedBy()),
                member.requestedAt(),
                member.decidedBy() == null
                    ? null
                    : known.getOrDefault(member.decidedBy(), member.decidedBy()),
                member.decidedAt()),
        needs,
        entries.stream().map(entry -> entry(entry, known)).toList(),
        acts(member, caller, requested ? decider(member, caller, administrators) : null, used));
  }

  private static StaffView.Entry entry(StaffEntry entry, Map<String, String> known) {
    return new StaffView.Entry(
        entry.from(),
        entry.to(),
        entry.suspendedFor(),
        entry.principal() == null ? null : known.getOrDefault(entry.principal(), entry.principal()),
        entry.recordedAt(),
        entry.remark(),
        entry.roleStep(),
        entry.formerRoles(),
        entry.roles());
  }

  private StaffView.Acts acts(StaffMember member, Caller caller, Decider decider, LocalDate used) {
    boolean own = member.realm().equals(caller.realm());
    return new StaffView.Acts(
        decider == Decider.CALLER,
        own && decider != null,
        own && member.isActive(),
        own && member.state() == StaffState.SUSPENDED && !member.isOutOfTraining(),
        own && (member.isActive() || member.state() == StaffState.SUSPENDED),
        own && mayBeInvited(member, used),
        own && mayBeReset(member, used) && !member.principal().equals(caller.principal()),
        decider);
  }

  /** Whether a link leads her in: only where passwords are kept here, and only at the beginning. */
  boolean mayBeInvited(StaffMember member, LocalDate used) {
    return realms.of(member.realm()).kind() == RealmKind.LOCAL
        && (member.state() == StaffState.REQUESTED || member.isActive() && used == null);
  }

  /** Whether a link can take the place of the password that she has. */
  boolean mayBeReset(StaffMember member, LocalDate used) {
    return realms.of(member.realm()).kind() == RealmKind.LOCAL && member.isActive() && used != null;
  }

  /** Who is the second person for a request. */
  Decider decider(StaffMember member, Caller caller) {
    return decider(member, caller, people.administrators(member.realm()));
  }

  private static Decider decider(StaffMember member, Caller caller, Set<String> administrators) {
    return decider(member.realm(), member::isParty, caller, administrators);
  }

  /**
   * Who is the second person for something that concerns a body.
   *
   * @param isParty whether somebody asked for it or is concerned
   * @param administrators the active ones of the body
   */
  static Decider decider(
      String realm, Predicate<String> isParty, Caller caller, Set<String> administrators) {
    boolean own = administrators.stream().anyMatch(isParty.negate());
    boolean there =
        own
            ? caller.realm().equals(realm)
            : caller.institutionKind() == InstitutionKind.COORDINATING_CENTRE;
    if (there && caller.is(Roles.ADMIN) && !isParty.test(caller.principal())) {
      return Decider.CALLER;
    }
    return own ? Decider.OWN_BODY : Decider.CENTRE;
  }
}
