package es.caib.empara.commission.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Staff;
import es.caib.empara.commission.ProposalKind;
import es.caib.empara.commission.ResolutionState;
import es.caib.empara.commission.StepKind;
import es.caib.empara.commission.entity.BodyProposal;
import es.caib.empara.commission.entity.Resolution;
import es.caib.empara.commission.entity.ResolutionStep;
import es.caib.empara.institutions.InstitutionState;
import es.caib.empara.institutions.RealmKind;
import es.caib.empara.institutions.service.Bodies;
import es.caib.empara.institutions.service.BodyState;
import es.caib.empara.institutions.service.InstitutionService;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Does a step of a resolution, in a transaction of its own: what was done and that it is done are
 * one commit. A step that fails leaves nothing behind but its fault.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Effects {

  @Inject private ResolutionRepository resolutions;
  @Inject private ProposalRepository proposals;
  @Inject private InstitutionService institutions;
  @Inject private Bodies bodies;
  @Inject private Staff staff;
  @Inject private BusinessClock clock;

  List<Long> due(int atMost) {
    return resolutions.due(clock.now(), atMost);
  }

  /** False when another node has the step in hand. */
  boolean take(Long stepId) {
    Optional<ResolutionStep> claimed = resolutions.claimed(stepId);
    OffsetDateTime now = clock.now();
    if (claimed.isEmpty() || !claimed.get().isOpen() || claimed.get().dueAt().isAfter(now)) {
      return false;
    }
    ResolutionStep step = claimed.get();
    Resolution resolution =
        resolutions.find(step.resolutionId()).orElseThrow(() -> new NotFound("resolution"));
    resolution.takeEffect(now);
    carryOut(step, resolution, now);
    if (step.isOpen()) {
      step.done(now);
    }
    return true;
  }

  void failed(Long stepId, String fault) {
    resolutions.heldStep(stepId).ifPresent(step -> step.fail(fault, clock.now()));
  }

  private void carryOut(ResolutionStep step, Resolution resolution, OffsetDateTime now) {
    String realm = resolution.realm();
    switch (step.kind()) {
      case INCORPORATE -> incorporate(proposal(resolution));
      case INVITE_ADMINISTRATOR -> invite(proposal(resolution));
      case SCOPE -> {
        BodyProposal proposal = proposal(resolution);
        institutions.scope(realm, proposal.municipalities(), proposal.dataKinds());
      }
      case SUSPEND -> {
        institutions.suspend(realm);
        dropOthers(resolution, Set.of(StepKind.OPEN_REALM, StepKind.RESUME));
      }
      case RESUME -> resume(resolution, now);
      case END -> {
        institutions.end(realm);
        dropOthers(resolution, Set.of(StepKind.values()));
        // Whatever could not be done until now is not to be done any more.
        resolutions
            .steps(List.of(resolution.id()))
            .getOrDefault(resolution.id(), List.of())
            .stream()
            .filter(other -> !other.id().equals(step.id()))
            .forEach(ResolutionStep::drop);
        resolutions.ofRealm(realm).forEach(each -> each.over(now));
      }
      case OPEN_REALM -> {
        if (isIncorporated(realm)) {
          institutions.open(realm);
        } else {
          step.drop();
        }
      }
    }
  }

  private BodyProposal proposal(Resolution resolution) {
    return proposals.find(resolution.proposalId()).orElseThrow(() -> new NotFound("proposal"));
  }

  private boolean isIncorporated(String realm) {
    return bodies.find(realm).map(BodyState::state).orElse(null) == InstitutionState.INCORPORATED;
  }

  private void incorporate(BodyProposal proposal) {
    if (bodies.find(proposal.realm()).isEmpty()) {
      institutions.incorporate(
          new InstitutionService.NewInstitution(
              proposal.realm(),
              proposal.bodyName(),
              proposal.bodyKind(),
              proposal.municipalities(),
              proposal.dataKinds(),
              RealmKind.valueOf(proposal.realmKind())));
    }
  }

  private void invite(BodyProposal proposal) {
    staff.open(
        proposal.realm(),
        proposal.adminUsername(),
        proposal.adminName(),
        proposal.adminMail(),
        Set.of(Roles.ADMIN));
  }

  /** The suspension that is over, or that another resolution ends. */
  private void resume(Resolution resolution, OffsetDateTime now) {
    institutions.resume(resolution.realm());
    resolutions.ofRealm(resolution.realm()).stream()
        .filter(each -> each.kind() == ProposalKind.SUSPEND)
        .filter(each -> each.state() == ResolutionState.IN_EFFECT)
        .forEach(each -> each.over(now));
    dropOthers(resolution, Set.of(StepKind.RESUME));
  }

  /** What an earlier resolution would still do to the body is overtaken. */
  private void dropOthers(Resolution resolution, Set<StepKind> kinds) {
    List<Long> others =
        resolutions.ofRealm(resolution.realm()).stream()
            .filter(each -> !each.id().equals(resolution.id()))
            .filter(each -> each.state() == ResolutionState.IN_EFFECT)
            .map(Resolution::id)
            .toList();
    resolutions.steps(others).values().stream()
        .flatMap(List::stream)
        .filter(step -> kinds.contains(step.kind()))
        .forEach(ResolutionStep::drop);
  }
}
