package es.caib.empara.commission.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.InvitationView;
import es.caib.empara.access.service.Staff;
import es.caib.empara.commission.ProposalKind;
import es.caib.empara.commission.StepKind;
import es.caib.empara.commission.StepState;
import es.caib.empara.commission.entity.BodyProposal;
import es.caib.empara.commission.entity.CommissionSession;
import es.caib.empara.commission.entity.Resolution;
import es.caib.empara.commission.entity.ResolutionStep;
import es.caib.empara.commission.service.CommissionConflict;
import es.caib.empara.commission.service.ResolutionService;
import es.caib.empara.commission.service.ResolutionView;
import es.caib.empara.commission.service.StepView;
import es.caib.empara.institutions.RealmKind;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Shows resolutions and what becomes of them. */
@Stateless
@DenyAll
public class DefaultResolutionService implements ResolutionService {

  @Inject private ResolutionRepository resolutions;
  @Inject private ProposalRepository proposals;
  @Inject private Staff staff;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  @Override
  @Audited("RESOLUTIONS")
  @RolesAllowed({
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.COORDINATOR,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public Slice<ResolutionView> list(PageRequest page) {
    List<Resolution> found = resolutions.page(page);
    boolean more = found.size() > page.limit();
    List<Resolution> shown = more ? found.subList(0, page.limit()) : found;
    Resolution last = more ? shown.get(shown.size() - 1) : null;
    return new Slice<>(views(shown), last == null ? null : Cursor.of(last.adoptedAt(), last.id()));
  }

  @Override
  @Audited("RESOLUTION")
  @RolesAllowed({
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.COORDINATOR,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public ResolutionView read(Long id) {
    Resolution resolution = resolutions.find(id).orElseThrow(() -> new NotFound("resolution"));
    context.detail(resolution.number());
    return views(List.of(resolution)).get(0);
  }

  @Override
  @Audited("RESOLUTION_HURRY")
  @RolesAllowed({Roles.OPERATOR, Roles.SECRETARY})
  public void hurry(Long stepId) {
    ResolutionStep step = resolutions.heldStep(stepId).orElseThrow(() -> new NotFound("step"));
    step.hurry(clock.now());
  }

  @Override
  @Audited("RESOLUTION_INVITE")
  @RolesAllowed(Roles.SECRETARY)
  public InvitationView invite(Long id) {
    Resolution resolution = resolutions.find(id).orElseThrow(() -> new NotFound("resolution"));
    String principal = invited(resolution, steps(List.of(resolution)).get(resolution.id()));
    boolean waits =
        principal != null
            && resolution.endedAt() == null
            && staff.find(principal).filter(person -> !person.hasBeenInside()).isPresent();
    if (!waits) {
      throw new CommissionConflict("error.invitation.nobody");
    }
    context.detail(principal);
    return staff.invite(principal, callers.current().principal());
  }

  private Map<Long, List<ResolutionStep>> steps(List<Resolution> shown) {
    return resolutions.steps(shown.stream().map(Resolution::id).toList());
  }

  private List<ResolutionView> views(List<Resolution> shown) {
    Map<Long, List<ResolutionStep>> steps = steps(shown);
    Map<Long, CommissionSession> sessions =
        resolutions.sessions(shown.stream().map(Resolution::sessionId).distinct().toList());
    return shown.stream()
        .map(
            resolution ->
                view(
                    resolution,
                    steps.getOrDefault(resolution.id(), List.of()),
                    sessions.get(resolution.sessionId())))
        .toList();
  }

  private ResolutionView view(
      Resolution resolution, List<ResolutionStep> steps, CommissionSession session) {
    return new ResolutionView(
        resolution.id(),
        resolution.number(),
        resolution.kind(),
        resolution.state(),
        resolution.sessionId(),
        session.number(),
        resolution.proposalId(),
        resolution.amendsId() == null
            ? null
            : resolutions.find(resolution.amendsId()).map(Resolution::number).orElse(null),
        resolution.realm(),
        resolution.bodyName(),
        resolution.content(),
        resolution.sha256(),
        resolution.adoptedAt(),
        resolution.effectiveAt(),
        resolution.endsAt(),
        resolution.endedAt(),
        steps.stream()
            .map(
                step ->
                    new StepView(
                        step.id(),
                        step.kind(),
                        step.state(),
                        step.dueAt(),
                        step.attempts(),
                        step.fault(),
                        step.doneAt()))
            .toList(),
        invited(resolution, steps));
  }

  /** The first administrator who needs a link, once the account is there. */
  private String invited(Resolution resolution, List<ResolutionStep> steps) {
    boolean done =
        resolution.kind() == ProposalKind.INCORPORATE
            && steps != null
            && steps.stream()
                .anyMatch(
                    step ->
                        step.kind() == StepKind.INVITE_ADMINISTRATOR
                            && step.state() == StepState.DONE);
    if (!done) {
      return null;
    }
    BodyProposal proposal =
        proposals.find(resolution.proposalId()).orElseThrow(() -> new NotFound("proposal"));
    // Others have their password elsewhere.
    return RealmKind.LOCAL.name().equals(proposal.realmKind())
        ? proposal.adminUsername() + "@" + proposal.realm()
        : null;
  }
}
