package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.CommissionRules;
import es.caib.empara.commission.Office;
import es.caib.empara.commission.Party;
import es.caib.empara.commission.SeatCapacity;
import es.caib.empara.commission.entity.CommissionRule;
import es.caib.empara.commission.entity.OfficeTerm;
import es.caib.empara.commission.entity.Seat;
import es.caib.empara.commission.entity.SeatTerm;
import es.caib.empara.commission.service.MemberView;
import es.caib.empara.commission.service.RightView;
import es.caib.empara.commission.service.SeatView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who the Commission is, read at once. */
record Composition(
    List<Seat> seats, List<SeatTerm> terms, List<OfficeTerm> offices, List<CommissionRule> rules) {

  /** How many members there are at a moment: seats that somebody holds. */
  int membersAt(OffsetDateTime at) {
    return (int)
        seats.stream()
            .filter(
                seat ->
                    terms.stream()
                        .anyMatch(term -> term.seatId().equals(seat.id()) && term.holdsAt(at)))
            .count();
  }

  /** The term by which a person sits at a moment; as titular first. */
  Optional<SeatTerm> sitting(String principal, OffsetDateTime at) {
    return terms.stream()
        .filter(term -> term.principal().equals(principal) && term.holdsAt(at))
        .min(Comparator.comparing(SeatTerm::capacity));
  }

  boolean holds(Office office, String principal, OffsetDateTime at) {
    return offices.stream()
        .anyMatch(
            term ->
                term.office() == office && term.principal().equals(principal) && term.holdsAt(at));
  }

  /** What a person holds at a moment: the seat first. */
  List<RightView.Place> places(String principal, OffsetDateTime at) {
    Stream<RightView.Place> seat =
        sitting(principal, at).stream()
            .map(term -> new RightView.Place(term.capacity(), null, term.startsAt()));
    Stream<RightView.Place> held =
        offices.stream()
            .filter(term -> term.principal().equals(principal) && term.holdsAt(at))
            .map(term -> new RightView.Place(null, term.office(), term.startsAt()));
    return Stream.concat(seat, held).toList();
  }

  /**
   * The rules of a day; for an older day those that came first.
   *
   * @throws IllegalStateException when there are none at all
   */
  CommissionRules rulesOn(LocalDate day) {
    return rules.stream()
        .filter(rule -> rule.holdsOn(day))
        .findFirst()
        .or(() -> rules.stream().min(Comparator.comparing(CommissionRule::validFrom)))
        .map(CommissionRule::rules)
        .orElseThrow(() -> new IllegalStateException("the Commission has no rules"));
  }

  Party partyOf(Long seatId) {
    return seats.stream()
        .filter(seat -> seat.id().equals(seatId))
        .map(Seat::party)
        .findFirst()
        .orElse(null);
  }

  /** The seats with those who hold them at a moment or will. */
  List<SeatView> viewsFrom(OffsetDateTime at) {
    return seats.stream()
        .map(
            seat ->
                new SeatView(
                    seat.id(),
                    seat.party(),
                    seat.place(),
                    terms.stream()
                        .filter(term -> term.seatId().equals(seat.id()))
                        .filter(term -> term.endsAt() == null || term.endsAt().isAfter(at))
                        .sorted(
                            Comparator.comparing(SeatTerm::capacity)
                                .thenComparing(SeatTerm::startsAt))
                        .map(Composition::view)
                        .toList()))
        .toList();
  }

  /** In what capacity nobody sits twice: the term that another one would follow. */
  Optional<SeatTerm> before(Long seatId, SeatCapacity capacity, OffsetDateTime at) {
    return terms.stream()
        .filter(term -> term.seatId().equals(seatId) && term.capacity() == capacity)
        .filter(term -> term.endsAt() == null || term.endsAt().isAfter(at))
        .findFirst();
  }

  private static MemberView view(SeatTerm term) {
    return new MemberView(
        term.id(),
        term.capacity(),
        term.principal(),
        term.name(),
        term.post(),
        term.startsAt(),
        term.endsAt());
  }
}
