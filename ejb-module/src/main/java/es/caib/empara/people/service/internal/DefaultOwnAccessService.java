package es.caib.empara.people.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Names;
import es.caib.empara.people.StaffState;
import es.caib.empara.people.TrainingNeed;
import es.caib.empara.people.entity.ConfidentialityUndertaking;
import es.caib.empara.people.entity.RoleChange;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.service.OwnAccessService;
import es.caib.empara.people.service.OwnAccessView;
import es.caib.empara.people.service.PeopleConflict;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells everybody what she may do and why, and takes her word. */
@Stateless
@DenyAll
public class DefaultOwnAccessService implements OwnAccessService {

  private static final Set<String> LANGUAGES = Set.of("ca", "es", "en");

  @Inject private StaffRepository people;
  @Inject private Undertakings undertakings;
  @Inject private ApprovalConditions conditions;
  @Inject private RoleChangeRepository changes;
  @Inject private ReadyToDecide ready;
  @Inject private Callers callers;
  @Inject private Names names;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  @Override
  @Audited("OWN_ACCESS")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR,
    Roles.CANDIDATE
  })
  public OwnAccessView myself(String language) {
    Caller caller = callers.current();
    StaffMember member = member(caller);
    RoleChange change = member.isActive() ? changes.waiting(member.id()).orElse(null) : null;
    Map<String, String> known =
        names.of(
            Stream.of(
                    member.requestedBy(),
                    member.decidedBy(),
                    change == null ? null : change.askedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return new OwnAccessView(
        member.state(),
        member.origin(),
        member.isActive() ? caller.roles() : member.roles(),
        member.post(),
        member.activeSince(),
        member.requestedBy() == null
            ? null
            : known.getOrDefault(member.requestedBy(), member.requestedBy()),
        member.requestedAt(),
        member.decidedBy() == null
            ? null
            : known.getOrDefault(member.decidedBy(), member.decidedBy()),
        // She is here, so it counts from today.
        member.isActive() ? people.rule(clock.today()).lapsesOn(clock.today()) : null,
        caller.is(Roles.ADMIN)
            && people.administrators(caller.realm()).equals(Set.of(caller.principal())),
        member.state() == StaffState.REQUESTED ? conditions.of(member, member.roles()) : List.of(),
        member.suspendedFor(),
        undertakings.view(member, language),
        change == null
            ? null
            : new OwnAccessView.OtherRoles(
                change.roles(),
                known.getOrDefault(change.askedBy(), change.askedBy()),
                change.askedAt(),
                TrainingNeed.of(change.roles()) && !TrainingNeed.of(caller.roles())));
  }

  private StaffMember member(Caller caller) {
    return people.byPrincipal(caller.principal()).orElseThrow(() -> new NotFound("person"));
  }

  @Override
  @Audited("UNDERTAKING_ACCEPT")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR,
    Roles.CANDIDATE
  })
  public void acceptUndertaking(Integer version, String language) {
    if (!LANGUAGES.contains(language)) {
      throw new InvalidInput("language", "error.invalid");
    }
    StaffMember member = people.held(member(callers.current()));
    ConfidentialityUndertaking text = undertakings.current();
    if (text.textVersion() != version) {
      throw new PeopleConflict("error.people.undertaking.changed");
    }
    undertakings.accept(member, text, language);
    ready.tell(member);
    context.detail("version " + version + ", " + language);
  }
}
