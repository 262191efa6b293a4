package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.CommissionRules;
import es.caib.empara.commission.Quorum;
import es.caib.empara.commission.entity.AgendaItem;
import es.caib.empara.commission.entity.Attendance;
import es.caib.empara.commission.entity.CommissionSession;
import es.caib.empara.commission.entity.Recusal;
import es.caib.empara.commission.entity.SeatTerm;
import es.caib.empara.shared.service.BusinessClock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Who is at a session at a moment. Whoever has lost the seat meanwhile is not a member any more,
 * even if she is still in the room.
 */
record Chamber(
    CommissionSession session,
    Composition composition,
    List<Attendance> presences,
    List<Recusal> recusals,
    OffsetDateTime now) {

  /** The rules of the day of the session. */
  CommissionRules rules() {
    return composition.rulesOn(
        session.startsAt().atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate());
  }

  int members() {
    return composition.membersAt(now);
  }

  /** Who sits for a seat now. */
  List<Attendance> sitting() {
    return presences.stream()
        .filter(presence -> presence.isPresent() && presence.seatId() != null)
        .filter(presence -> term(presence.principal(), presence.seatId()).isPresent())
        .toList();
  }

  Optional<Attendance> sitting(String principal) {
    return sitting().stream()
        .filter(presence -> presence.principal().equals(principal))
        .findFirst();
  }

  boolean isSecretaryThere() {
    return presences.stream().anyMatch(p -> p.isPresent() && p.seatId() == null);
  }

  Optional<Attendance> chairing() {
    return sitting().stream().filter(Attendance::isChairing).findFirst();
  }

  Quorum quorum(boolean secondCall) {
    boolean inTime =
        session.calledAt() != null && rules().isInTime(session.calledAt(), session.startsAt());
    return Quorum.of(
        rules(),
        new Quorum.Room(
            members(),
            sitting().size(),
            chairing().isPresent(),
            isSecretaryThere(),
            inTime,
            secondCall));
  }

  /** From when on the second call is possible; null when the rules have none. */
  OffsetDateTime secondCallAt() {
    CommissionRules rules = rules();
    return rules.secondCallMembers() == null
        ? null
        : session.startsAt().plus(rules.secondCallAfter());
  }

  boolean isRecused(AgendaItem item, String principal) {
    return recusals.stream()
        .anyMatch(r -> r.itemId().equals(item.id()) && r.principal().equals(principal));
  }

  /** For whom a person can vote on an item now. */
  Optional<Attendance> voter(AgendaItem item, String principal) {
    return item.state().isVoted() && !isRecused(item, principal)
        ? sitting(principal)
        : Optional.empty();
  }

  private Optional<SeatTerm> term(String principal, Long seatId) {
    return composition.terms().stream()
        .filter(term -> term.principal().equals(principal) && term.seatId().equals(seatId))
        .filter(term -> term.holdsAt(now))
        .findFirst();
  }
}
