package es.caib.empara.commission.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Staff;
import es.caib.empara.commission.ProposalKind;
import es.caib.empara.commission.entity.AgendaItem;
import es.caib.empara.commission.entity.CommissionSession;
import es.caib.empara.commission.entity.Resolution;
import es.caib.empara.commission.service.RightService;
import es.caib.empara.commission.service.RightView;
import es.caib.empara.institutions.service.Bodies;
import es.caib.empara.institutions.service.BodyState;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Walks every right back to what it rests on. */
@Stateless
@DenyAll
public class DefaultRightService implements RightService {

  private static final Set<ProposalKind> GIVING =
      EnumSet.of(ProposalKind.INCORPORATE, ProposalKind.CHANGE);

  @Inject private Bodies bodies;
  @Inject private Staff staff;
  @Inject private ResolutionRepository resolutions;
  @Inject private SessionRepository sessions;
  @Inject private Compositions compositions;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;

  @Override
  @Audited("RIGHTS")
  @RolesAllowed({
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.COORDINATOR,
    Roles.AUDITOR,
    Roles.LEGAL,
    Roles.ADMIN
  })
  public List<RightView> all() {
    Caller caller = callers.current();
    boolean ownOnly = caller.roles().equals(Set.of(Roles.ADMIN));
    List<BodyState> shown =
        bodies.all().stream()
            .filter(body -> !ownOnly || body.realm().equals(caller.realm()))
            .toList();
    Map<String, List<Staff.Member>> people =
        staff.of(shown.stream().map(BodyState::realm).toList()).stream()
            .collect(Collectors.groupingBy(Staff.Member::realm));
    Map<String, Resolution> bases = bases();
    Map<Long, CommissionSession> held =
        resolutions.sessions(
            bases.values().stream().map(Resolution::sessionId).distinct().toList());
    Composition commission = compositions.read();
    return shown.stream()
        .map(
            body ->
                view(
                    body,
                    basis(bases.get(body.realm()), held),
                    people.getOrDefault(body.realm(), List.of()).stream()
                        .map(person -> person(person, commission))
                        .toList()))
        .toList();
  }

  /** What a body sees rests on the last resolution that gave it something. */
  private Map<String, Resolution> bases() {
    return resolutions.inEffect().stream()
        .filter(resolution -> GIVING.contains(resolution.kind()))
        .collect(Collectors.toMap(Resolution::realm, r -> r, (older, newer) -> newer));
  }

  private RightView.Basis basis(Resolution resolution, Map<Long, CommissionSession> held) {
    if (resolution == null) {
      return null;
    }
    return new RightView.Basis(
        resolution.id(),
        resolution.number(),
        resolution.sessionId(),
        held.get(resolution.sessionId()).number(),
        sessions.item(resolution.itemId()).map(AgendaItem::place).orElse(0));
  }

  private static RightView view(
      BodyState body, RightView.Basis basis, List<RightView.Person> people) {
    return new RightView(
        body.realm(),
        body.name(),
        body.kind(),
        body.state(),
        body.incorporatedOn(),
        body.municipalities().size(),
        body.dataKinds(),
        basis,
        people);
  }

  private RightView.Person person(Staff.Member member, Composition commission) {
    return new RightView.Person(
        member.principal(),
        member.name(),
        member.roles(),
        commission.places(member.principal(), clock.now()));
  }
}
