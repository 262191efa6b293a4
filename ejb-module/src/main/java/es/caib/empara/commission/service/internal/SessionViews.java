package es.caib.empara.commission.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.commission.ItemState;
import es.caib.empara.commission.SessionState;
import es.caib.empara.commission.VoteChoice;
import es.caib.empara.commission.VotePhase;
import es.caib.empara.commission.entity.AgendaItem;
import es.caib.empara.commission.entity.Attendance;
import es.caib.empara.commission.entity.CommissionSession;
import es.caib.empara.commission.entity.DissentingOpinion;
import es.caib.empara.commission.entity.Recusal;
import es.caib.empara.commission.entity.Resolution;
import es.caib.empara.commission.entity.Vote;
import es.caib.empara.commission.service.DissentView;
import es.caib.empara.commission.service.ItemView;
import es.caib.empara.commission.service.PresenceView;
import es.caib.empara.commission.service.RecusalView;
import es.caib.empara.commission.service.SessionView;
import es.caib.empara.commission.service.VoteView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Shows a session to a caller. While a vote is open nobody sees how the others vote. */
@ApplicationScoped
class SessionViews {

  @Inject private SessionRepository sessions;
  @Inject private Chambers chambers;
  @Inject private DissentTime dissentTime;

  /** What was read of a session at once. */
  private record Read(
      Chamber chamber,
      List<Vote> votes,
      List<DissentingOpinion> dissents,
      OffsetDateTime dissentUntil,
      Caller caller) {}

  SessionView of(CommissionSession session, Caller caller) {
    Chamber chamber = chambers.shown(session);
    List<SessionRepository.ReasonedVote> cast = sessions.reasonedVotes(session.id());
    Read read =
        new Read(
            chamber,
            cast.stream().map(SessionRepository.ReasonedVote::vote).toList(),
            dissents(cast),
            dissentTime.until(session, chamber.rules()),
            caller);
    List<ItemView> items =
        sessions.wholeItems(session.id()).stream().map(each -> item(each, read)).toList();
    OffsetDateTime now = chamber.now();
    OffsetDateTime latestCall = chamber.rules().latestCall(session.startsAt());
    boolean attending =
        chamber.presences().stream()
            .anyMatch(p -> p.isPresent() && p.principal().equals(caller.principal()));
    return new SessionView(
        session.id(),
        session.number(),
        session.kind(),
        session.mode(),
        session.state(),
        session.place(),
        session.startsAt(),
        latestCall,
        session.calledAt() == null && now.isAfter(latestCall),
        session.calledAt(),
        session.openedAt(),
        session.isSecondCall(),
        chamber.secondCallAt(),
        session.closedAt(),
        session.cancelledAt(),
        session.cancelledFor(),
        chamber.rules(),
        chamber.quorum(session.isSecondCall()),
        chamber.composition().viewsFrom(now),
        chamber.presences().stream().map(p -> presence(p, chamber)).toList(),
        items,
        attending,
        !attending && mayAttend(session, chamber, caller),
        session.version());
  }

  /** Once each: who voted on the urgency and on the matter has written one opinion. */
  private static List<DissentingOpinion> dissents(List<SessionRepository.ReasonedVote> cast) {
    return cast.stream()
        .map(SessionRepository.ReasonedVote::dissent)
        .filter(Objects::nonNull)
        .distinct()
        .sorted(
            Comparator.comparing(DissentingOpinion::recordedAt)
                .thenComparing(DissentingOpinion::id))
        .toList();
  }

  private static boolean mayAttend(CommissionSession session, Chamber chamber, Caller caller) {
    boolean meeting = session.is(SessionState.CALLED) || session.is(SessionState.OPEN);
    return meeting
        && (caller.is(Roles.SECRETARY)
            || chamber.composition().sitting(caller.principal(), chamber.now()).isPresent());
  }

  private static PresenceView presence(Attendance presence, Chamber chamber) {
    return new PresenceView(
        presence.id(),
        presence.seatId(),
        chamber.composition().partyOf(presence.seatId()),
        presence.capacity(),
        presence.principal(),
        presence.name(),
        presence.isChairing(),
        presence.isRemote(),
        presence.arrivedAt(),
        presence.leftAt());
  }

  private static ItemView item(SessionRepository.WholeItem whole, Read read) {
    AgendaItem item = whole.item();
    Resolution resolution = whole.resolution();
    Chamber chamber = read.chamber();
    boolean open = item.state().isVoted();
    VotePhase phase = open ? item.phase() : VotePhase.SUBSTANCE;
    List<Vote> votes =
        read.votes().stream()
            .filter(vote -> vote.itemId().equals(item.id()) && vote.phase() == phase)
            .toList();
    Optional<Attendance> voter = chamber.voter(item, read.caller().principal());
    VoteChoice mine =
        votes.stream()
            .filter(vote -> voter.filter(v -> v.seatId().equals(vote.seatId())).isPresent())
            .map(Vote::choice)
            .findFirst()
            .orElse(null);
    return new ItemView(
        item.id(),
        item.place(),
        item.title(),
        item.explanation(),
        item.isToVote(),
        item.proposalId(),
        item.minutesOf(),
        item.urgentFor(),
        item.state(),
        new ItemView.Tally(
            item.votesFor(),
            item.votesAgainst(),
            item.votesAbstained(),
            item.isTied(),
            item.decidedAt()),
        open ? List.of() : votes.stream().map(vote -> vote(vote, chamber)).toList(),
        read.chamber().recusals().stream()
            .filter(recusal -> recusal.itemId().equals(item.id()))
            .map(recusal -> recusal(recusal, chamber))
            .toList(),
        read.dissents().stream()
            .filter(dissent -> dissent.itemId().equals(item.id()))
            .map(d -> new DissentView(d.name(), d.opinion(), d.recordedAt()))
            .toList(),
        open ? votes.size() : 0,
        mine,
        voter.isPresent(),
        mayDissent(item, read) ? read.dissentUntil() : null,
        resolution == null ? null : resolution.id(),
        resolution == null ? null : resolution.number(),
        whole.documents().stream().map(DefaultAgendaDocumentService::view).toList());
  }

  private static boolean mayDissent(AgendaItem item, Read read) {
    String principal = read.caller().principal();
    boolean decided = item.state() == ItemState.ADOPTED || item.state() == ItemState.REJECTED;
    return decided
        && read.dissentUntil() != null
        && !read.chamber().now().isAfter(read.dissentUntil())
        && read.dissents().stream()
            .noneMatch(d -> d.itemId().equals(item.id()) && d.principal().equals(principal))
        && Dissent.isOpenTo(item, read.votes(), principal);
  }

  private static VoteView vote(Vote vote, Chamber chamber) {
    return new VoteView(
        vote.seatId(), chamber.composition().partyOf(vote.seatId()), vote.name(), vote.choice());
  }

  private static RecusalView recusal(Recusal recusal, Chamber chamber) {
    String name =
        chamber.presences().stream()
            .filter(presence -> presence.principal().equals(recusal.principal()))
            .map(Attendance::name)
            .findFirst()
            .orElse(recusal.principal());
    return new RecusalView(recusal.principal(), name, recusal.ground());
  }
}
