package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.DutySpan;
import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.alerts.ShiftState;
import es.caib.empara.alerts.entity.DutyLapse;
import es.caib.empara.alerts.entity.DutyShift;
import es.caib.empara.alerts.service.DutyCovered;
import es.caib.empara.alerts.service.DutyUncovered;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks whether somebody has accepted the shift of now. A desk is judged from the first shift that
 * a person accepted there: a roster that nobody lives by yet, such as the demo's, is a plan, and an
 * alarm that nobody could have prevented teaches people to look away.
 */
@ApplicationScoped
public class DutyRound {

  @Inject private DutyRepository repository;
  @Inject private DutyStandings standings;
  @Inject private Duty duty;
  @Inject private BusinessClock clock;
  @Inject private Event<DutyUncovered> uncovered;
  @Inject private Event<DutyCovered> covered;

  /** Judges one desk in a transaction of its own; leaves it when another node has it. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void judge(Long institutionId) {
    if (!repository.claim(institutionId)) {
      return;
    }
    OffsetDateTime now = clock.now();
    DutyStanding standing = standings.at(now).get(institutionId);
    relieveAtClosing(standing);
    vacate(standing.own(), now);
    if (standing.desk().keptSince() == null) {
      return;
    }
    judge(standing, ShiftKind.DESK);
    if (standings.centre().filter(institutionId::equals).isPresent()) {
      vacate(standing.service(), now);
      judge(standing, ShiftKind.SERVICE_24H);
    }
  }

  /** What somebody has accepted whose access has ended since, or who may only look, nobody has. */
  private void vacate(List<DutyShift> shifts, OffsetDateTime now) {
    List<DutyShift> accepted =
        shifts.stream().filter(shift -> shift.is(ShiftState.ACCEPTED)).toList();
    if (!accepted.isEmpty()) {
      Set<String> able = duty.able(accepted.stream().map(DutyShift::acceptedBy).toList());
      accepted.stream()
          .filter(shift -> !able.contains(shift.acceptedBy()))
          .forEach(shift -> shift.vacate(now));
    }
  }

  /** When the desk closes, whoever has accepted the 24-hour service has accepted this too. */
  private void relieveAtClosing(DutyStanding standing) {
    boolean closed = standing.isOutOfHours() && standing.waiting(ShiftKind.DESK).isEmpty();
    if (!closed) {
      return;
    }
    standing
        .serviceAccepted()
        .ifPresent(
            person ->
                standing.own().stream()
                    .filter(shift -> shift.is(ShiftState.ACCEPTED))
                    .filter(shift -> !standing.at().isBefore(shift.endsAt()))
                    .forEach(shift -> shift.relieve(person, standing.at())));
  }

  private void judge(DutyStanding standing, ShiftKind kind) {
    if (standing.isCovered(kind) || isNotNeeded(standing, kind)) {
      mend(standing.desk().institutionId(), kind, standing.at());
      return;
    }
    Optional<DutyShift> waiting = standing.waiting(kind);
    if (waiting.isPresent()) {
      OffsetDateTime since = later(waiting.get().startsAt(), standing.desk().keptSince());
      if (!standing.at().isBefore(since.plus(standing.desk().grace()))) {
        notice(standing, kind, waiting.get().id(), waiting.get().startsAt());
      }
    } else if (kind == ShiftKind.SERVICE_24H || !standing.isOutOfHours()) {
      notice(standing, kind, null, gapStart(standing, kind));
    }
  }

  /** A closed desk for which the service answers. */
  private static boolean isNotNeeded(DutyStanding standing, ShiftKind kind) {
    return kind == ShiftKind.DESK
        && standing.isOutOfHours()
        && standing.waiting(kind).isEmpty()
        && standing.serviceAccepted().isPresent();
  }

  /** When the gap of now began: as the last shift ended, the desk opened or its duty began. */
  private OffsetDateTime gapStart(DutyStanding standing, ShiftKind kind) {
    Long institution = standing.desk().institutionId();
    Optional<OffsetDateTime> opened =
        kind == ShiftKind.DESK && standing.open()
            ? standing
                .desk()
                .hours()
                .on(DutySpan.local(standing.at()).toLocalDate())
                .map(DutySpan::from)
            : Optional.empty();
    return Stream.of(
            Optional.of(standing.desk().keptSince()),
            opened,
            repository.lastEnd(institution, kind, standing.at()))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private void notice(DutyStanding standing, ShiftKind kind, Long shiftId, OffsetDateTime since) {
    Long institution = standing.desk().institutionId();
    boolean known =
        repository.openLapses(institution, kind).stream()
            .anyMatch(
                lapse -> Objects.equals(lapse.shiftId(), shiftId) && lapse.since().isEqual(since));
    if (!known) {
      String accountable = duty.accountable(institution, standing.at()).orElse(null);
      repository.add(new DutyLapse(institution, kind, shiftId, since, accountable, standing.at()));
      uncovered.fire(new DutyUncovered(institution, kind, shiftId, since, accountable));
    }
  }

  /** Somebody has accepted: whatever was open of this kind is over. */
  void mend(Long institutionId, ShiftKind kind, OffsetDateTime at) {
    List<DutyLapse> open = repository.openLapses(institutionId, kind);
    for (DutyLapse lapse : open) {
      lapse.mend(at);
      covered.fire(new DutyCovered(institutionId, kind, lapse.shiftId(), lapse.since()));
    }
  }

  private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
    return one.isAfter(other) ? one : other;
  }
}
