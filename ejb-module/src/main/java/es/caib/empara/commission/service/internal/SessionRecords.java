package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.ItemState;
import es.caib.empara.commission.Party;
import es.caib.empara.commission.Quorum;
import es.caib.empara.commission.QuorumReason;
import es.caib.empara.commission.RecusalGround;
import es.caib.empara.commission.SeatCapacity;
import es.caib.empara.commission.SessionKind;
import es.caib.empara.commission.SessionMode;
import es.caib.empara.commission.VotePhase;
import es.caib.empara.commission.entity.AgendaItem;
import es.caib.empara.commission.entity.Attendance;
import es.caib.empara.commission.entity.CommissionSession;
import es.caib.empara.commission.entity.DissentingOpinion;
import es.caib.empara.commission.entity.Recusal;
import es.caib.empara.commission.entity.Resolution;
import es.caib.empara.commission.entity.SeatTerm;
import es.caib.empara.commission.entity.Vote;
import es.caib.empara.commission.service.SessionRecord;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was recorded of a session, for its minutes. */
@ApplicationScoped
class SessionRecords {

  private static final Map<QuorumReason, SessionRecord.Told> REASONS =
      Map.of(
          QuorumReason.ENOUGH_MEMBERS,
          new SessionRecord.Told("Hi ha prou membres.", "Hay miembros suficientes."),
          QuorumReason.TOO_FEW_MEMBERS,
          new SessionRecord.Told("Falten membres.", "Faltan miembros."),
          QuorumReason.CHAIR_PRESENT,
          new SessionRecord.Told("Hi assisteix la presidència.", "Asiste la presidencia."),
          QuorumReason.CHAIR_MISSING,
          new SessionRecord.Told("Hi falta la presidència.", "Falta la presidencia."),
          QuorumReason.SECRETARY_PRESENT,
          new SessionRecord.Told("Hi assisteix la secretaria.", "Asiste la secretaría."),
          QuorumReason.SECRETARY_MISSING,
          new SessionRecord.Told("Hi falta la secretaria.", "Falta la secretaría."),
          QuorumReason.CALLED_IN_TIME,
          new SessionRecord.Told("S’ha convocat a temps.", "Se ha convocado a tiempo."),
          QuorumReason.ALL_PRESENT,
          new SessionRecord.Told(
              "S’ha convocat tard, però hi assisteixen totes i tots.",
              "Se ha convocado tarde, pero asisten todas y todos."),
          QuorumReason.CALLED_TOO_LATE,
          new SessionRecord.Told("S’ha convocat massa tard.", "Se ha convocado demasiado tarde."));

  private static final Map<RecusalGround, SessionRecord.Told> GROUNDS =
      Map.of(
          RecusalGround.PERSONAL_INTEREST,
          new SessionRecord.Told("interès personal en l’assumpte", "interés personal en el asunto"),
          RecusalGround.KINSHIP,
          new SessionRecord.Told("parentiu", "parentesco"),
          RecusalGround.FRIENDSHIP_OR_ENMITY,
          new SessionRecord.Told(
              "amistat íntima o enemistat manifesta", "amistad íntima o enemistad manifiesta"),
          RecusalGround.EXPERT_OR_WITNESS,
          new SessionRecord.Told("haver estat perit o testimoni", "haber sido perito o testigo"),
          RecusalGround.SERVICE_RELATION,
          new SessionRecord.Told("relació de servei", "relación de servicio"));

  private static final Map<Party, String> PARTIES =
      Map.of(Party.STATE, "Estat", Party.AUTONOMOUS_COMMUNITY, "Illes Balears");

  @Inject private SessionRepository sessions;
  @Inject private ResolutionRepository resolutions;
  @Inject private Chambers chambers;

  /** All that the session holds, when it is told. */
  private record Held(
      Chamber chamber,
      List<Vote> votes,
      List<DissentingOpinion> dissents,
      Map<Long, Resolution> resolutions) {}

  SessionRecord of(CommissionSession session) {
    Chamber chamber = chambers.of(session);
    Held held =
        new Held(
            chamber,
            sessions.votes(session.id()),
            sessions.dissents(session.id()),
            resolutions.ofSession(session.id()).stream()
                .collect(Collectors.toMap(Resolution::itemId, Function.identity())));
    List<Attendance> members =
        chamber.presences().stream().filter(presence -> presence.seatId() != null).toList();
    return new SessionRecord(
        session.number(),
        session.kind() == SessionKind.ORDINARY
            ? SessionRecord.Kind.ORDINARY
            : SessionRecord.Kind.EXTRAORDINARY,
        session.mode() == SessionMode.REMOTE
            ? SessionRecord.Mode.REMOTE
            : SessionRecord.Mode.IN_PERSON,
        session.place(),
        session.startsAt(),
        session.openedAt(),
        session.closedAt(),
        session.isSecondCall() ? SessionRecord.Call.SECOND : SessionRecord.Call.FIRST,
        quorum(chamber),
        members.stream().map(member -> attendee(member, held)).toList(),
        absences(members, held),
        name(members.stream().filter(Attendance::isChairing)),
        name(chamber.presences().stream().filter(presence -> presence.seatId() == null)),
        sessions.items(session.id()).stream().map(item -> item(item, held)).toList());
  }

  /** As it was when the session was opened. */
  private static List<SessionRecord.Told> quorum(Chamber chamber) {
    CommissionSession session = chamber.session();
    OffsetDateTime opened = session.openedAt();
    List<Attendance> there =
        chamber.presences().stream()
            .filter(presence -> opened != null && !presence.arrivedAt().isAfter(opened))
            .filter(presence -> presence.leftAt() == null || presence.leftAt().isAfter(opened))
            .toList();
    long members = there.stream().filter(presence -> presence.seatId() != null).count();
    Quorum quorum =
        Quorum.of(
            chamber.rules(),
            new Quorum.Room(
                chamber.composition().membersAt(opened == null ? chamber.now() : opened),
                (int) members,
                there.stream().anyMatch(Attendance::isChairing),
                there.stream().anyMatch(presence -> presence.seatId() == null),
                chamber.rules().isInTime(session.calledAt(), session.startsAt()),
                session.isSecondCall()));
    return quorum.reasons().stream().map(REASONS::get).toList();
  }

  private static SessionRecord.Attendee attendee(Attendance member, Held held) {
    CommissionSession session = held.chamber().session();
    boolean late = session.openedAt() != null && member.arrivedAt().isAfter(session.openedAt());
    boolean left =
        member.leftAt() != null
            && (session.closedAt() == null || member.leftAt().isBefore(session.closedAt()));
    return new SessionRecord.Attendee(
        member.name(),
        PARTIES.get(held.chamber().composition().partyOf(member.seatId())),
        member.capacity() == SeatCapacity.TITULAR
            ? SessionRecord.Seat.TITULAR
            : SessionRecord.Seat.SUBSTITUTE,
        late ? member.arrivedAt() : null,
        left ? member.leftAt() : null,
        member.isRemote());
  }

  /** Titulars of seats for which nobody was there. */
  private static List<SessionRecord.Absence> absences(List<Attendance> members, Held held) {
    OffsetDateTime at = held.chamber().session().startsAt();
    return held.chamber().composition().terms().stream()
        .filter(term -> term.capacity() == SeatCapacity.TITULAR && term.holdsAt(at))
        .filter(term -> members.stream().noneMatch(m -> m.seatId().equals(term.seatId())))
        .map(term -> absence(term, held))
        .toList();
  }

  private static SessionRecord.Absence absence(SeatTerm term, Held held) {
    return new SessionRecord.Absence(
        term.name(), PARTIES.get(held.chamber().composition().partyOf(term.seatId())));
  }

  private static String name(Stream<Attendance> who) {
    return who.map(Attendance::name).findFirst().orElse("–");
  }

  private static SessionRecord.Item item(AgendaItem item, Held held) {
    return new SessionRecord.Item(
        item.place(),
        item.title(),
        item.urgentFor(),
        null,
        held.chamber().recusals().stream()
            .filter(recusal -> recusal.itemId().equals(item.id()))
            .map(recusal -> apart(recusal, held))
            .toList(),
        held.votes().stream()
            .filter(vote -> vote.itemId().equals(item.id()))
            .filter(vote -> vote.phase() == VotePhase.SUBSTANCE)
            .map(SessionRecords::ballot)
            .toList(),
        outcome(item.state()),
        adopted(held.resolutions().get(item.id()), item),
        held.dissents().stream()
            .filter(dissent -> dissent.itemId().equals(item.id()))
            .map(d -> new SessionRecord.Dissent(d.name(), day(d.recordedAt()), d.opinion()))
            .toList());
  }

  private static SessionRecord.Apart apart(Recusal recusal, Held held) {
    boolean own = recusal.principal().equals(recusal.declaredBy());
    return new SessionRecord.Apart(
        name(
            held.chamber().presences().stream()
                .filter(presence -> presence.principal().equals(recusal.principal()))),
        own ? SessionRecord.Withdrawal.ABSTAINED : SessionRecord.Withdrawal.RECUSED,
        GROUNDS.get(recusal.ground()));
  }

  private static SessionRecord.Ballot ballot(Vote vote) {
    return new SessionRecord.Ballot(
        vote.name(),
        switch (vote.choice()) {
          case FOR -> SessionRecord.Choice.FOR;
          case AGAINST -> SessionRecord.Choice.AGAINST;
          case ABSTAIN -> SessionRecord.Choice.ABSTENTION;
        });
  }

  private static SessionRecord.Outcome outcome(ItemState state) {
    return switch (state) {
      case ADOPTED -> SessionRecord.Outcome.ADOPTED;
      case REJECTED -> SessionRecord.Outcome.REJECTED;
      case DEFERRED -> SessionRecord.Outcome.DEFERRED;
      case HEARD -> SessionRecord.Outcome.NOTED;
      case URGENCY, PENDING, VOTING -> null;
    };
  }

  private static SessionRecord.Adopted adopted(Resolution resolution, AgendaItem item) {
    return resolution == null
        ? null
        : new SessionRecord.Adopted(
            resolution.id(), resolution.number(), item.title(), day(resolution.effectiveAt()));
  }

  private static LocalDate day(OffsetDateTime at) {
    return at.atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate();
  }
}
