package es.caib.empara.commission.service.internal;

import es.caib.empara.access.service.Callers;
import es.caib.empara.commission.entity.AgendaItem;
import es.caib.empara.commission.entity.BodyProposal;
import es.caib.empara.commission.entity.CommissionSession;
import es.caib.empara.commission.entity.ProposalEntry;
import es.caib.empara.commission.service.CommissionConflict;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes a proposal onto an agenda and off it, and notes that on its way. */
@ApplicationScoped
class ProposalWay {

  @Inject private ProposalRepository proposals;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;

  /**
   * @throws CommissionConflict unless it waits for a session
   */
  void putOnAgenda(Long proposalId, CommissionSession session) {
    BodyProposal proposal =
        proposals
            .held(proposalId)
            .filter(found -> found.state().isReady())
            .orElseThrow(() -> new CommissionConflict("error.proposal.not.ready"));
    proposal.putOnAgenda();
    note(proposal, session);
  }

  /** The proposal of an item, if it has one, is left for another session. */
  void leave(AgendaItem item, CommissionSession session) {
    if (item.proposalId() != null) {
      proposals
          .held(item.proposalId())
          .ifPresent(
              proposal -> {
                proposal.defer();
                note(proposal, session);
              });
    }
  }

  private void note(BodyProposal proposal, CommissionSession session) {
    proposals.add(
        new ProposalEntry(
            proposal.id(),
            proposal.state(),
            callers.current().principal(),
            clock.now(),
            session.number()));
  }
}
