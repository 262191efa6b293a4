package es.caib.empara.commission.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.commission.ProposalState;
import es.caib.empara.commission.entity.BodyProposal;
import es.caib.empara.commission.entity.ProposalEntry;
import es.caib.empara.commission.service.BodyOutlook;
import es.caib.empara.commission.service.CommissionConflict;
import es.caib.empara.commission.service.ProposalCommand;
import es.caib.empara.commission.service.ProposalService;
import es.caib.empara.commission.service.ProposalSummary;
import es.caib.empara.commission.service.ProposalView;
import es.caib.empara.commission.service.SesCommand;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;

/** Takes proposals from whoever may propose to the agenda. */
@Stateless
@DenyAll
public class DefaultProposalService implements ProposalService {

  @Inject private ProposalRepository proposals;
  @Inject private CommissionRepository commission;
  @Inject private ProposalReading reading;
  @Inject private Outlooks outlooks;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  @Override
  @Audited("PROPOSALS")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN, Roles.LEGAL, Roles.COMMISSION, Roles.SECRETARY})
  public Slice<ProposalSummary> list(boolean open, PageRequest page) {
    Caller caller = callers.current();
    List<BodyProposal> found = proposals.page(open, seesAll(caller) ? null : caller.realm(), page);
    boolean more = found.size() > page.limit();
    List<BodyProposal> shown = more ? found.subList(0, page.limit()) : found;
    BodyProposal last = more ? shown.get(shown.size() - 1) : null;
    return new Slice<>(
        shown.stream()
            .map(
                p ->
                    new ProposalSummary(
                        p.id(),
                        p.number(),
                        p.kind(),
                        p.state(),
                        p.bodyName(),
                        p.proposedRealm(),
                        p.proposedAt()))
            .toList(),
        last == null ? null : Cursor.of(last.proposedAt(), last.id()));
  }

  @Override
  @Audited("PROPOSAL")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN, Roles.LEGAL, Roles.COMMISSION, Roles.SECRETARY})
  public ProposalView read(Long id) {
    Caller caller = callers.current();
    return reading.view(visible(proposals.find(id).orElse(null), caller), caller);
  }

  private BodyProposal visible(BodyProposal proposal, Caller caller) {
    if (proposal == null || !seesAll(caller) && !proposal.proposedRealm().equals(caller.realm())) {
      throw new NotFound("proposal");
    }
    context.detail(proposal.number());
    return proposal;
  }

  /** An administrator who is nothing else sees what the own body proposes. */
  private static boolean seesAll(Caller caller) {
    return List.of(Roles.COORDINATOR, Roles.LEGAL, Roles.COMMISSION, Roles.SECRETARY).stream()
        .anyMatch(caller::is);
  }

  @Override
  @Audited("PROPOSAL_PROPOSE")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public Long propose(ProposalCommand command) {
    Caller caller = callers.current();
    ProposalCommand content = reading.completed(command, caller);
    commission.alone();
    if (proposals.isProposed(content.realm())) {
      throw new InvalidInput("realm", "error.proposal.there");
    }
    OffsetDateTime now = clock.now();
    int year = BusinessYears.of(now);
    BodyProposal proposal =
        reading.checked(
            () ->
                new BodyProposal(
                    content.kind(),
                    new BodyProposal.Origin(
                        year,
                        proposals.lastNumber(year) + 1,
                        caller.principal(),
                        caller.realm(),
                        now),
                    reading.body(content),
                    reading.people(content),
                    reading.reach(content)));
    proposals.add(proposal);
    note(proposal, null, caller, now);
    return proposal.id();
  }

  @Override
  @Audited("PROPOSAL_MEND")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public void mend(Long id, long version, ProposalCommand command) {
    Caller caller = callers.current();
    BodyProposal proposal = own(id, caller);
    if (proposal.version() != version || proposal.state() != ProposalState.RETURNED) {
      throw new CommissionConflict("error.proposal.changed");
    }
    ProposalCommand content = reading.completed(command, caller);
    if (content.kind() != proposal.kind()) {
      throw new InvalidInput("kind", "error.proposal.kind");
    }
    reading.checked(
        () -> {
          proposal.mend(reading.body(content), reading.people(content), reading.reach(content));
          return proposal;
        });
    note(proposal, null, caller, clock.now());
  }

  @Override
  @Audited("PROPOSAL_REVIEW")
  @RolesAllowed(Roles.LEGAL)
  public void review(Long id, boolean fit, String remark) {
    Caller caller = callers.current();
    BodyProposal proposal = visible(proposals.held(id).orElse(null), caller);
    if (proposal.state() != ProposalState.PROPOSED) {
      throw new CommissionConflict("error.proposal.changed");
    }
    if (!fit && (remark == null || remark.isBlank())) {
      throw new InvalidInput("remark", "error.proposal.reason");
    }
    proposal.review(fit);
    note(proposal, remark, caller, clock.now());
  }

  @Override
  @Audited("PROPOSAL_TAKE_BACK")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public void takeBack(Long id) {
    Caller caller = callers.current();
    BodyProposal proposal = own(id, caller);
    if (proposal.state().isOver() || proposal.state() == ProposalState.ON_AGENDA) {
      throw new CommissionConflict("error.proposal.changed");
    }
    proposal.takeBack();
    note(proposal, null, caller, clock.now());
  }

  private BodyProposal own(Long id, Caller caller) {
    BodyProposal proposal = visible(proposals.held(id).orElse(null), caller);
    if (!proposal.proposedRealm().equals(caller.realm())) {
      throw new NotFound("proposal");
    }
    return proposal;
  }

  @Override
  @Audited("PROPOSAL_SES")
  @RolesAllowed(Roles.SECRETARY)
  public void enabledAtSes(Long id, SesCommand command) {
    BodyProposal proposal = visible(proposals.held(id).orElse(null), callers.current());
    if (command.on().isAfter(clock.today())) {
      throw new InvalidInput("on", "error.day.future");
    }
    if (proposal.state() != ProposalState.ADMITTED) {
      throw new CommissionConflict("error.proposal.changed");
    }
    reading.checked(
        () -> {
          proposal.enabledAtSes(command.on(), command.administrator(), command.evidence());
          return proposal;
        });
  }

  @Override
  @Audited("PROPOSAL_OUTLOOK")
  @RolesAllowed({Roles.COORDINATOR, Roles.LEGAL, Roles.COMMISSION, Roles.SECRETARY})
  public BodyOutlook outlook(Long id) {
    return outlooks.of(visible(proposals.find(id).orElse(null), callers.current()));
  }

  private void note(BodyProposal proposal, String remark, Caller caller, OffsetDateTime now) {
    context.detail(proposal.number());
    proposals.add(
        new ProposalEntry(proposal.id(), proposal.state(), caller.principal(), now, remark));
  }
}
