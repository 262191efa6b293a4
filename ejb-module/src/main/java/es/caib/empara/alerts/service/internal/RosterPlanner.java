package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Colleagues;
import es.caib.empara.access.service.Colleagues.Colleague;
import es.caib.empara.alerts.DutySpan;
import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.alerts.entity.DutyDesk;
import es.caib.empara.alerts.entity.DutyShift;
import es.caib.empara.alerts.service.BulkPlan;
import es.caib.empara.alerts.service.internal.RosterPattern.Wanted;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts shifts into a roster whose desk the caller holds. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RosterPlanner {

  @Inject private DutyRepository repository;
  @Inject private Colleagues colleagues;
  @Inject private BusinessClock clock;

  /** Whether somebody plans at a desk: its coordinators, its administrators and its head. */
  static boolean plans(Caller caller, DutyDesk desk) {
    return caller.is(Roles.COORDINATOR)
        || caller.is(Roles.ADMIN)
        || caller.principal().equals(desk.head());
  }

  /** The kinds of shifts of the caller's institution, the first being the usual one. */
  static List<ShiftKind> kinds(Caller caller) {
    return caller.institutionKind() == InstitutionKind.COORDINATING_CENTRE
        ? List.of(ShiftKind.SERVICE_24H, ShiftKind.DESK)
        : List.of(ShiftKind.DESK);
  }

  static void requireKind(Caller caller, ShiftKind kind) {
    if (!kinds(caller).contains(kind)) {
      throw new InvalidInput("kind", "error.duty.kind");
    }
  }

  /** Refuses whoever does not work on cases there; a null is nobody. */
  void requireColleagues(String realm, String field, Collection<String> people) {
    List<String> known = colleagues.of(realm).stream().map(Colleague::principal).toList();
    if (people.stream().filter(Objects::nonNull).anyMatch(person -> !known.contains(person))) {
      throw new InvalidInput(field, "error.duty.person");
    }
  }

  /** Refuses what is no shift or is over. */
  void requireSpan(DutySpan span) {
    if (!span.isAShift()) {
      throw new InvalidInput("endsAt", "error.duty.length");
    }
    if (!span.until().isAfter(clock.now())) {
      throw new InvalidInput("startsAt", "error.duty.past");
    }
  }

  /**
   * Refuses what overlaps another shift of the kind.
   *
   * @param except the shift that is being changed; null for a new one
   */
  void requireFree(Long institutionId, ShiftKind kind, DutySpan span, Long except) {
    boolean taken =
        repository.roster(institutionId, span.from(), span.until()).stream()
            .anyMatch(shift -> shift.kind() == kind && !shift.id().equals(except));
    if (taken) {
      throw new InvalidInput("startsAt", "error.duty.overlap");
    }
  }

  /** Plans many at once: what is in the past or would overlap is left out. */
  BulkPlan plan(DutyDesk desk, ShiftKind kind, List<Wanted> wanted) {
    OffsetDateTime now = clock.now();
    List<Wanted> ahead =
        wanted.stream()
            .filter(each -> each.span().from().isAfter(now) && each.span().isAShift())
            .toList();
    if (ahead.isEmpty()) {
      return new BulkPlan(0, wanted.size());
    }
    List<DutySpan> taken = new ArrayList<>(taken(desk, kind, ahead));
    String batch = UUID.randomUUID().toString();
    int planned = 0;
    for (Wanted each : ahead) {
      if (taken.stream().noneMatch(each.span()::overlaps)) {
        repository.add(
            new DutyShift(
                desk.institutionId(),
                kind,
                each.span(),
                each.principal(),
                each.substitute(),
                batch));
        taken.add(each.span());
        planned++;
      }
    }
    if (planned > 0) {
      desk.planned(batch);
    }
    return new BulkPlan(planned, wanted.size() - planned);
  }

  private List<DutySpan> taken(DutyDesk desk, ShiftKind kind, List<Wanted> wanted) {
    Stream<DutySpan> spans = wanted.stream().map(Wanted::span);
    OffsetDateTime from = spans.map(DutySpan::from).min(Comparator.naturalOrder()).orElseThrow();
    OffsetDateTime until =
        wanted.stream()
            .map(each -> each.span().until())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return repository.roster(desk.institutionId(), from, until).stream()
        .filter(shift -> shift.kind() == kind)
        .map(DutyShift::span)
        .collect(Collectors.toList());
  }
}
