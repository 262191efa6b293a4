package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.alerts.ShiftState;
import es.caib.empara.alerts.entity.DutyDesk;
import es.caib.empara.alerts.entity.DutyShift;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the duty of an institution stands at a moment. Nothing is looked up here.
 *
 * @param own its shifts that somebody has, and those planned for this moment
 * @param service the same of the 24-hour service
 * @param soon its planned shifts that begin so soon that they can be accepted
 * @param serviceHead the head of the coordinating centre; null when there is none
 * @param open whether the desk has its hours now
 */
record DutyStanding(
    DutyDesk desk,
    List<DutyShift> own,
    List<DutyShift> service,
    List<DutyShift> soon,
    String serviceHead,
    boolean open,
    OffsetDateTime at) {

  /**
   * One who answers, or should.
   *
   * @param shift null for the head of a desk
   */
  record Holder(String principal, DutyShift shift, boolean accepted) {

    boolean isOfService() {
      return shift != null && shift.kind() == ShiftKind.SERVICE_24H;
    }
  }

  /** Whether the 24-hour service answers now, because the desk is closed. */
  boolean isOutOfHours() {
    return !open && desk.isCoveredBy24h();
  }

  /**
   * Who answers, the first before all others: whoever has the shift, whoever should have it, the
   * 24-hour service when the desk is closed, the head of the desk, and at last the service again.
   */
  List<Holder> holders() {
    List<Holder> holders = new ArrayList<>(of(own));
    if (isOutOfHours()) {
      holders.addAll(of(service));
    }
    addHead(holders, desk.head());
    if (!isOutOfHours()) {
      holders.addAll(of(service));
    }
    addHead(holders, serviceHead);
    return holders;
  }

  /** Everybody of the shift of now: with the substitutes, without the heads. */
  List<String> people() {
    List<DutyShift> shifts = new ArrayList<>(own);
    if (isOutOfHours()) {
      shifts.addAll(service);
    }
    return named(shifts);
  }

  /** Whoever answers for the 24-hour service, with the substitutes. */
  List<String> onCall() {
    List<String> people = new ArrayList<>();
    of(service).forEach(holder -> people.add(holder.principal()));
    people.addAll(named(service));
    if (serviceHead != null) {
      people.add(serviceHead);
    }
    return people;
  }

  /** The service's person who has accepted and whose time it is. */
  Optional<String> serviceAccepted() {
    return service.stream().filter(shift -> isTaken(shift)).map(DutyShift::acceptedBy).findFirst();
  }

  /** Whether somebody has accepted for this very moment. */
  boolean isCovered(ShiftKind kind) {
    return shifts(kind).stream().anyMatch(this::isTaken);
  }

  private boolean isTaken(DutyShift shift) {
    return shift.is(ShiftState.ACCEPTED) && at.isBefore(shift.endsAt());
  }

  /** The shift of this moment that nobody has accepted. */
  Optional<DutyShift> waiting(ShiftKind kind) {
    return shifts(kind).stream().filter(shift -> shift.is(ShiftState.PLANNED)).findFirst();
  }

  /** Since when nobody has accepted, when somebody is needed now. */
  Optional<OffsetDateTime> uncoveredSince(ShiftKind kind) {
    if (isCovered(kind)) {
      return Optional.empty();
    }
    Optional<OffsetDateTime> begun = waiting(kind).map(DutyShift::startsAt);
    boolean needed = kind == ShiftKind.SERVICE_24H || !isOutOfHours();
    return begun.isPresent() || !needed
        ? begun
        : shifts(kind).stream().map(DutyShift::endsAt).max(Comparator.naturalOrder());
  }

  List<DutyShift> shifts(ShiftKind kind) {
    return kind == ShiftKind.DESK ? own : service;
  }

  private static List<Holder> of(List<DutyShift> shifts) {
    List<Holder> holders = new ArrayList<>();
    shifts.stream()
        .filter(shift -> shift.is(ShiftState.ACCEPTED))
        .sorted(Comparator.comparing(DutyShift::acceptedAt).reversed())
        .forEach(shift -> holders.add(new Holder(shift.acceptedBy(), shift, true)));
    shifts.stream()
        .filter(shift -> shift.is(ShiftState.PLANNED))
        .forEach(
            shift -> {
              holders.add(new Holder(shift.principal(), shift, false));
              if (shift.substitute() != null) {
                holders.add(new Holder(shift.substitute(), shift, false));
              }
            });
    return holders;
  }

  private static List<String> named(List<DutyShift> shifts) {
    List<String> people = new ArrayList<>();
    for (DutyShift shift : shifts) {
      people.add(shift.is(ShiftState.ACCEPTED) ? shift.acceptedBy() : shift.principal());
      people.add(shift.principal());
      if (shift.substitute() != null) {
        people.add(shift.substitute());
      }
    }
    return people;
  }

  private static void addHead(List<Holder> holders, String head) {
    if (head != null) {
      holders.add(new Holder(head, null, false));
    }
  }
}
