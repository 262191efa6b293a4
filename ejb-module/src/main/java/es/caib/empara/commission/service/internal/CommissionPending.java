package es.caib.empara.commission.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingSource;
import es.caib.empara.commission.MinutesState;
import es.caib.empara.commission.ProposalState;
import es.caib.empara.commission.SessionState;
import es.caib.empara.commission.entity.BodyProposal;
import es.caib.empara.commission.entity.CommissionSession;
import es.caib.empara.commission.entity.Minutes;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Proposals to look at or to mend, sessions to attend, minutes to write and to sign. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CommissionPending implements PendingSource {

  private static final PageRequest FIRST = new PageRequest(null, MOST);

  @Inject private ProposalRepository proposals;
  @Inject private SessionRepository sessions;
  @Inject private MinutesRepository minutes;

  @Override
  public List<Pending> pending(Caller caller) {
    List<Pending> waiting = new ArrayList<>();
    if (caller.is(Roles.LEGAL) || caller.is(Roles.ADMIN) || caller.is(Roles.COORDINATOR)) {
      proposals(caller).forEach(waiting::add);
    }
    if (caller.is(Roles.COMMISSION) || caller.is(Roles.SECRETARY)) {
      sessions(caller).forEach(waiting::add);
    }
    if (caller.is(Roles.SECRETARY)) {
      minutes.unsigned(MOST).stream().map(CommissionPending::pending).forEach(waiting::add);
    }
    return waiting;
  }

  private Stream<Pending> proposals(Caller caller) {
    return proposals.page(true, null, FIRST).stream()
        .filter(
            proposal ->
                proposal.state() == ProposalState.PROPOSED && caller.is(Roles.LEGAL)
                    || proposal.state() == ProposalState.RETURNED
                        && proposal.proposedBy().equals(caller.principal()))
        .map(CommissionPending::pending);
  }

  private static Pending pending(BodyProposal proposal) {
    boolean returned = proposal.state() == ProposalState.RETURNED;
    return new Pending(
        returned ? "PROPOSAL_MEND" : "PROPOSAL_REVIEW",
        proposal.bodyName(),
        1,
        "/commission/proposal.xhtml?p=" + proposal.id(),
        null,
        returned);
  }

  private Stream<Pending> sessions(Caller caller) {
    return sessions.page(false, FIRST).stream()
        .filter(session -> session.is(SessionState.CALLED) || session.is(SessionState.OPEN))
        .map(CommissionPending::pending);
  }

  private static Pending pending(CommissionSession session) {
    return new Pending(
        session.is(SessionState.OPEN) ? "SESSION_OPEN" : "SESSION_CALLED",
        session.number(),
        1,
        "/commission/session.xhtml?s=" + session.id(),
        session.startsAt(),
        true);
  }

  private static Pending pending(Minutes draft) {
    return new Pending(
        draft.state() == MinutesState.APPROVED ? "MINUTES_SIGN" : "MINUTES_WRITE",
        draft.sessionNumber(),
        1,
        "/commission/minutes.xhtml?session=" + draft.sessionId(),
        null,
        false);
  }
}
