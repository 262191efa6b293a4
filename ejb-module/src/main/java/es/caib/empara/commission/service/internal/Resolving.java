package es.caib.empara.commission.service.internal;

import es.caib.empara.access.service.Callers;
import es.caib.empara.commission.ResolutionState;
import es.caib.empara.commission.StepKind;
import es.caib.empara.commission.entity.AgendaItem;
import es.caib.empara.commission.entity.BodyProposal;
import es.caib.empara.commission.entity.CommissionSession;
import es.caib.empara.commission.entity.ProposalEntry;
import es.caib.empara.commission.entity.Resolution;
import es.caib.empara.commission.entity.ResolutionStep;
import es.caib.empara.shared.service.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Makes a resolution of what was adopted, with the steps that it will take on its day. */
@ApplicationScoped
class Resolving {

  @Inject private ProposalRepository proposals;
  @Inject private ResolutionRepository resolutions;
  @Inject private CommissionRepository commission;
  @Inject private Callers callers;
  @Inject private Event<ResolutionAdopted> adopted;

  /** Something may have to be done at once. */
  record ResolutionAdopted(Long resolutionId) {}

  /** An item was voted. */
  void decided(CommissionSession session, AgendaItem item, boolean isAdopted) {
    if (item.proposalId() == null) {
      return;
    }
    BodyProposal proposal =
        proposals.held(item.proposalId()).orElseThrow(() -> new NotFound("proposal"));
    proposal.decide(isAdopted);
    proposals.add(
        new ProposalEntry(
            proposal.id(),
            proposal.state(),
            callers.current().principal(),
            item.decidedAt(),
            null));
    if (isAdopted) {
      resolve(session, item, proposal);
    }
  }

  private void resolve(CommissionSession session, AgendaItem item, BodyProposal proposal) {
    commission.alone();
    OffsetDateTime at = item.decidedAt();
    int year = BusinessYears.of(at);
    int number = resolutions.lastNumber(year) + 1;
    Optional<Resolution> amended = amended(proposal);
    ResolutionText text = ResolutionText.of(year + "/" + number, session, item, proposal);
    Resolution resolution =
        new Resolution(
            new Resolution.Origin(year, number, session.id(), item.id(), at),
            proposal,
            new Resolution.Text(text.json(), text.sha256()),
            amended.map(Resolution::id).orElse(null));
    resolutions.add(resolution);
    amended.ifPresent(this::supersede);
    int place = 1;
    for (StepKind kind : beginning(resolution)) {
      resolutions.add(new ResolutionStep(resolution.id(), place++, kind, resolution.effectiveAt()));
    }
    if (resolution.endsAt() != null) {
      for (StepKind kind : ending(resolution)) {
        resolutions.add(new ResolutionStep(resolution.id(), place++, kind, resolution.endsAt()));
      }
    }
    adopted.fire(new ResolutionAdopted(resolution.id()));
  }

  /** One of the same kind about the same body whose day has not come is amended by this one. */
  private Optional<Resolution> amended(BodyProposal proposal) {
    return resolutions.ofRealm(proposal.realm()).stream()
        .filter(earlier -> earlier.state() == ResolutionState.ADOPTED)
        .filter(earlier -> earlier.kind() == proposal.kind())
        .findFirst();
  }

  private void supersede(Resolution earlier) {
    earlier.supersede();
    resolutions
        .steps(List.of(earlier.id()))
        .getOrDefault(earlier.id(), List.of())
        .forEach(ResolutionStep::drop);
  }

  private static List<StepKind> beginning(Resolution resolution) {
    return switch (resolution.kind()) {
      case INCORPORATE ->
          List.of(StepKind.INCORPORATE, StepKind.INVITE_ADMINISTRATOR, StepKind.OPEN_REALM);
      case CHANGE -> List.of(StepKind.SCOPE);
      case SUSPEND -> List.of(StepKind.SUSPEND);
      case RESUME -> List.of(StepKind.RESUME, StepKind.OPEN_REALM);
      case WITHDRAW -> List.of(StepKind.END);
    };
  }

  private static List<StepKind> ending(Resolution resolution) {
    return switch (resolution.kind()) {
      case INCORPORATE -> List.of(StepKind.END);
      case SUSPEND -> List.of(StepKind.RESUME, StepKind.OPEN_REALM);
      default -> List.of();
    };
  }
}
