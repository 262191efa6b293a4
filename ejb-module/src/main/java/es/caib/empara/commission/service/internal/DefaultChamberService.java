package es.caib.empara.commission.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.commission.Ballot;
import es.caib.empara.commission.ItemState;
import es.caib.empara.commission.Office;
import es.caib.empara.commission.Quorum;
import es.caib.empara.commission.RecusalGround;
import es.caib.empara.commission.SessionState;
import es.caib.empara.commission.VoteChoice;
import es.caib.empara.commission.VoteOutcome;
import es.caib.empara.commission.VotePhase;
import es.caib.empara.commission.entity.AgendaItem;
import es.caib.empara.commission.entity.Attendance;
import es.caib.empara.commission.entity.CommissionSession;
import es.caib.empara.commission.entity.DissentingOpinion;
import es.caib.empara.commission.entity.Recusal;
import es.caib.empara.commission.entity.SeatTerm;
import es.caib.empara.commission.entity.Vote;
import es.caib.empara.commission.service.ChamberService;
import es.caib.empara.commission.service.CommissionConflict;
import es.caib.empara.commission.service.MinutesApproval;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Conducts a session. Whatever changes it holds its row first: two who vote in the same second vote
 * one after the other, and no vote slips in while the count is made.
 */
@Stateless
@DenyAll
public class DefaultChamberService implements ChamberService {

  @Inject private SessionRepository sessions;
  @Inject private Chambers chambers;
  @Inject private Resolving resolving;
  @Inject private ProposalWay way;
  @Inject private MinutesApproval minutes;
  @Inject private DissentTime dissentTime;
  @Inject private DissentInMinutes dissents;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  @Override
  @Audited("COMMISSION_ARRIVE")
  @RolesAllowed({Roles.COMMISSION, Roles.SECRETARY})
  public void arrive(Long sessionId, boolean remote) {
    Caller caller = callers.current();
    CommissionSession session = meeting(sessionId);
    Chamber chamber = chambers.of(session);
    if (isThere(chamber, caller.principal())) {
      return;
    }
    OffsetDateTime now = chamber.now();
    if (caller.is(Roles.SECRETARY)) {
      sessions.add(
          new Attendance(
              sessionId, null, null, caller.principal(), caller.displayName(), remote, now));
      return;
    }
    SeatTerm term =
        chamber
            .composition()
            .sitting(caller.principal(), now)
            .orElseThrow(() -> new CommissionConflict("error.session.no.seat"));
    makeRoom(chamber, term);
    Attendance presence =
        new Attendance(
            sessionId,
            term.seatId(),
            term.capacity(),
            caller.principal(),
            caller.displayName(),
            remote,
            now);
    if (chamber.composition().holds(Office.CHAIR, caller.principal(), now)) {
      chamber.chairing().ifPresent(other -> other.chair(false));
      presence.chair(true);
    }
    sessions.add(presence);
  }

  /** The titular takes the place of the substitute, never the other way round. */
  private static void makeRoom(Chamber chamber, SeatTerm term) {
    for (Attendance other : chamber.sitting()) {
      if (other.seatId().equals(term.seatId())) {
        if (other.capacity().compareTo(term.capacity()) <= 0) {
          throw new CommissionConflict("error.session.seat.taken");
        }
        other.leave(chamber.now());
      }
    }
  }

  private static boolean isThere(Chamber chamber, String principal) {
    return chamber.presences().stream()
        .anyMatch(p -> p.isPresent() && p.principal().equals(principal));
  }

  private CommissionSession meeting(Long id) {
    CommissionSession session = chambers.held(id);
    context.detail(session.number());
    if (!session.is(SessionState.CALLED) && !session.is(SessionState.OPEN)) {
      throw new CommissionConflict("error.session.not.meeting");
    }
    return session;
  }

  @Override
  @Audited("COMMISSION_LEAVE")
  @RolesAllowed({Roles.COMMISSION, Roles.SECRETARY})
  public void leave(Long presenceId) {
    Caller caller = callers.current();
    Attendance presence = presence(presenceId);
    boolean own = presence.principal().equals(caller.principal());
    if (!own && !caller.is(Roles.SECRETARY)) {
      throw new NotFound("presence");
    }
    presence.leave(clock.now());
  }

  @Override
  @Audited("COMMISSION_CHAIR")
  @RolesAllowed(Roles.SECRETARY)
  public void chair(Long presenceId) {
    Attendance presence = presence(presenceId);
    CommissionSession session = chambers.held(presence.sessionId());
    Chamber chamber = chambers.of(session);
    boolean sits =
        chamber.sitting(presence.principal()).filter(p -> p.id().equals(presenceId)).isPresent();
    if (!sits) {
      throw new CommissionConflict("error.session.no.seat");
    }
    chamber.chairing().ifPresent(other -> other.chair(false));
    presence.chair(true);
  }

  private Attendance presence(Long id) {
    Attendance presence = sessions.presence(id).orElseThrow(() -> new NotFound("presence"));
    meeting(presence.sessionId());
    return presence;
  }

  @Override
  @Audited("COMMISSION_OPEN")
  @RolesAllowed(Roles.SECRETARY)
  public void open(Long sessionId, boolean secondCall) {
    CommissionSession session = chambers.held(sessionId);
    context.detail(session.number());
    if (!session.is(SessionState.CALLED)) {
      throw new CommissionConflict("error.session.over");
    }
    Chamber chamber = chambers.of(session);
    OffsetDateTime now = chamber.now();
    if (now.isBefore(session.startsAt())) {
      throw new CommissionConflict("error.session.early");
    }
    OffsetDateTime second = chamber.secondCallAt();
    if (secondCall && (second == null || now.isBefore(second))) {
      throw new CommissionConflict("error.session.second.call");
    }
    Quorum quorum = chamber.quorum(secondCall);
    if (!quorum.isReached()) {
      throw new CommissionConflict("error.session.no.quorum");
    }
    session.open(quorum, secondCall, now);
  }

  @Override
  @Audited("COMMISSION_VOTE_OPEN")
  @RolesAllowed(Roles.SECRETARY)
  public void openVote(Long itemId) {
    AgendaItem item = chambers.itemOfOpen(itemId);
    if (item.state() != ItemState.PENDING || !item.isToVote()) {
      throw new CommissionConflict("error.item.not.pending");
    }
    requireQuorum(item);
    item.openVote();
  }

  private Chamber requireQuorum(AgendaItem item) {
    CommissionSession session = chambers.open(item.sessionId());
    context.detail(session.number());
    Chamber chamber = chambers.of(session);
    if (!chamber.quorum(session.isSecondCall()).isReached()) {
      throw new CommissionConflict("error.session.quorum.lost");
    }
    return chamber;
  }

  @Override
  @Audited("COMMISSION_VOTE")
  @RolesAllowed(Roles.COMMISSION)
  public void vote(Long itemId, VoteChoice choice) {
    Caller caller = callers.current();
    AgendaItem item = chambers.itemOfOpen(itemId);
    if (!item.state().isVoted()) {
      throw new CommissionConflict("error.vote.closed");
    }
    Chamber chamber = chambers.of(chambers.open(item.sessionId()));
    context.detail(chamber.session().number());
    if (chamber.isRecused(item, caller.principal())) {
      throw new CommissionConflict("error.vote.recused");
    }
    if (choice == VoteChoice.ABSTAIN && !chamber.rules().abstention()) {
      throw new CommissionConflict("error.vote.abstention");
    }
    Attendance voter =
        chamber
            .voter(item, caller.principal())
            .orElseThrow(() -> new CommissionConflict("error.vote.not.there"));
    Optional<Vote> before =
        sessions.votesOn(itemId, item.phase()).stream()
            .filter(vote -> vote.seatId().equals(voter.seatId()))
            .findFirst();
    OffsetDateTime now = chamber.now();
    if (before.isPresent()) {
      before.get().recast(caller.principal(), caller.displayName(), choice, now);
    } else {
      sessions.add(
          new Vote(
              itemId,
              item.phase(),
              voter.seatId(),
              caller.principal(),
              caller.displayName(),
              choice,
              now));
    }
  }

  @Override
  @Audited("COMMISSION_VOTE_CLOSE")
  @RolesAllowed(Roles.SECRETARY)
  public void closeVote(Long itemId) {
    AgendaItem item = chambers.itemOfOpen(itemId);
    if (!item.state().isVoted()) {
      throw new CommissionConflict("error.vote.closed");
    }
    Chamber chamber = requireQuorum(item);
    VotePhase phase = item.phase();
    Ballot ballot = count(sessions.votesOn(itemId, phase), chamber);
    boolean all = chamber.sitting().size() >= chamber.members();
    boolean majority = all && ballot.votesFor() * 2 > chamber.members();
    VoteOutcome outcome =
        item.closeVote(ballot, chamber.rules().castingVote(), majority, chamber.now());
    if (item.minutesOf() != null && outcome.isAdopted() && phase == VotePhase.SUBSTANCE) {
      minutes.approve(item.minutesOf(), item.sessionId());
    }
    if (phase == VotePhase.SUBSTANCE) {
      resolving.decided(chamber.session(), item, outcome.isAdopted());
    } else if (!outcome.isAdopted()) {
      way.leave(item, chamber.session());
    }
  }

  private static Ballot count(List<Vote> votes, Chamber chamber) {
    VoteChoice chair =
        chamber
            .chairing()
            .flatMap(
                presence ->
                    votes.stream().filter(v -> v.seatId().equals(presence.seatId())).findFirst())
            .map(Vote::choice)
            .orElse(null);
    return new Ballot(
        count(votes, VoteChoice.FOR),
        count(votes, VoteChoice.AGAINST),
        count(votes, VoteChoice.ABSTAIN),
        chair);
  }

  private static int count(List<Vote> votes, VoteChoice choice) {
    return (int) votes.stream().filter(vote -> vote.choice() == choice).count();
  }

  @Override
  @Audited("COMMISSION_DEFER")
  @RolesAllowed(Roles.SECRETARY)
  public void defer(Long itemId) {
    AgendaItem item = chambers.itemOfOpen(itemId);
    if (item.state().isDone()) {
      throw new CommissionConflict("error.item.done");
    }
    item.defer(clock.now());
    way.leave(item, chambers.held(item.sessionId()));
  }

  @Override
  @Audited("COMMISSION_HEAR")
  @RolesAllowed(Roles.SECRETARY)
  public void hear(Long itemId) {
    AgendaItem item = chambers.itemOfOpen(itemId);
    if (item.state() != ItemState.PENDING || item.isToVote()) {
      throw new CommissionConflict("error.item.not.pending");
    }
    item.hear(clock.now());
  }

  @Override
  @Audited("COMMISSION_RECUSE")
  @RolesAllowed({Roles.COMMISSION, Roles.SECRETARY})
  public void recuse(Long itemId, String principal, RecusalGround ground) {
    Caller caller = callers.current();
    boolean own = principal.equals(caller.principal());
    if (!own && !caller.is(Roles.SECRETARY)) {
      throw new NotFound("member");
    }
    AgendaItem item = chambers.itemOfOpen(itemId);
    if (item.state().isDone()) {
      throw new CommissionConflict("error.item.done");
    }
    Chamber chamber = chambers.of(chambers.open(item.sessionId()));
    Attendance member =
        chamber
            .sitting(principal)
            .orElseThrow(() -> new CommissionConflict("error.vote.not.there"));
    if (chamber.isRecused(item, principal)) {
      return;
    }
    sessions.add(
        new Recusal(itemId, member.seatId(), principal, ground, caller.principal(), chamber.now()));
    // What was voted before the cause was known does not count.
    sessions.votesOn(itemId, item.phase()).stream()
        .filter(vote -> vote.seatId().equals(member.seatId()))
        .forEach(sessions::remove);
  }

  @Override
  @Audited("COMMISSION_DISSENT")
  @RolesAllowed(Roles.COMMISSION)
  public void dissent(Long itemId, String opinion) {
    Caller caller = callers.current();
    AgendaItem item = chambers.item(itemId);
    CommissionSession session = chambers.held(item.sessionId());
    context.detail(session.number());
    Chamber chamber = chambers.of(session);
    List<Vote> votes = sessions.votesOn(itemId, VotePhase.SUBSTANCE);
    boolean decided = item.state() == ItemState.ADOPTED || item.state() == ItemState.REJECTED;
    if (!decided || !Dissent.isOpenTo(item, votes, caller.principal())) {
      throw new CommissionConflict("error.dissent.not.yours");
    }
    OffsetDateTime until = dissentTime.until(session, chamber.rules());
    if (until == null || chamber.now().isAfter(until)) {
      throw new CommissionConflict("error.dissent.late");
    }
    boolean there =
        sessions.dissents(session.id()).stream()
            .anyMatch(d -> d.itemId().equals(itemId) && d.principal().equals(caller.principal()));
    if (there) {
      throw new CommissionConflict("error.dissent.there");
    }
    Long seat =
        votes.stream()
            .filter(vote -> vote.principal().equals(caller.principal()))
            .map(Vote::seatId)
            .findFirst()
            .orElseThrow(() -> new NotFound("vote"));
    DissentingOpinion written =
        new DissentingOpinion(
            itemId, seat, caller.principal(), caller.displayName(), opinion.strip(), chamber.now());
    sessions.add(written);
    dissents.add(item, written);
  }

  @Override
  @Audited("COMMISSION_CLOSE")
  @RolesAllowed(Roles.SECRETARY)
  public void close(Long sessionId) {
    CommissionSession session = chambers.open(sessionId);
    context.detail(session.number());
    OffsetDateTime now = clock.now();
    for (AgendaItem item : sessions.items(sessionId)) {
      if (item.state().isVoted()) {
        throw new CommissionConflict("error.session.vote.open");
      }
      if (!item.state().isDone()) {
        item.defer(now);
        way.leave(item, session);
      }
    }
    sessions.presences(sessionId).forEach(presence -> presence.leave(now));
    session.close(now);
  }
}
