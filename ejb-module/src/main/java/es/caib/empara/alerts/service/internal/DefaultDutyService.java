package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Colleagues;
import es.caib.empara.alerts.ShiftState;
import es.caib.empara.alerts.entity.DutyDesk;
import es.caib.empara.alerts.entity.DutyShift;
import es.caib.empara.alerts.service.DutyLine;
import es.caib.empara.alerts.service.DutyNow;
import es.caib.empara.alerts.service.DutyService;
import es.caib.empara.alerts.service.ShiftView;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who is on duty, and how it passes on. */
@Stateless
@DenyAll
public class DefaultDutyService implements DutyService {

  private static final String SHIFT = "shift";

  @Inject private DutyStandings standings;
  @Inject private DutyNows nows;
  @Inject private DutyDesks desks;
  @Inject private DutyRepository repository;
  @Inject private DutyRound round;
  @Inject private ShiftViews views;
  @Inject private Colleagues colleagues;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited(value = "DUTY_NOW", poll = true)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.READER, Roles.ADMIN})
  public List<DutyNow> now() {
    Caller caller = callers.current();
    boolean seesAll =
        Stream.of(Roles.TECHNICIAN, Roles.COORDINATOR, Roles.READER).anyMatch(caller::is);
    return nows.of(standings.at(clock.now()), caller.realm()).stream()
        .filter(now -> seesAll || now.realm().equals(caller.realm()))
        .toList();
  }

  @Override
  @Audited(value = "DUTY_HERE", poll = true)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public DutyLine here() {
    Caller caller = callers.current();
    OffsetDateTime now = clock.now();
    Map<Long, DutyStanding> all = standings.at(now);
    DutyStanding own = all.get(caller.institutionId());
    if (own == null) {
      return new DutyLine(null, null, null);
    }
    List<DutyShift> shifts =
        Stream.of(own.soon(), own.own(), own.service())
            .flatMap(List::stream)
            .filter(shift -> shift.institutionId().equals(caller.institutionId()))
            .toList();
    DutyNow line =
        nows.of(Map.of(caller.institutionId(), own), caller.realm()).stream()
            .findFirst()
            .orElse(null);
    return new DutyLine(
        line,
        first(shifts, caller, shift -> shift.isAcceptable(caller.principal(), now)),
        first(shifts, caller, shift -> isHad(shift, caller)));
  }

  private ShiftView first(List<DutyShift> shifts, Caller caller, Predicate<DutyShift> which) {
    return shifts.stream()
        .filter(which)
        .findFirst()
        .map(shift -> views.of(shift, caller.principal()))
        .orElse(null);
  }

  private static boolean isHad(DutyShift shift, Caller caller) {
    return shift.is(ShiftState.ACCEPTED) && caller.principal().equals(shift.acceptedBy());
  }

  @Override
  @Audited("DUTY_ACCEPT")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public ShiftView accept(Long id) {
    Caller caller = callers.current();
    OffsetDateTime now = clock.now();
    DutyDesk desk = desks.locked(caller.institutionId());
    DutyShift shift = own(caller, id);
    if (isHad(shift, caller)) {
      return views.of(shift, caller.principal());
    }
    List<DutyShift> before = repository.accepted(caller.institutionId(), shift.kind());
    requireAcceptable(shift, caller, now, before);
    before.stream()
        .filter(other -> !other.id().equals(shift.id()))
        .forEach(other -> other.relieve(caller.principal(), now));
    shift.accept(caller.principal(), now);
    desk.kept(now);
    round.mend(caller.institutionId(), shift.kind(), now);
    return views.of(shift, caller.principal());
  }

  private static void requireAcceptable(
      DutyShift shift, Caller caller, OffsetDateTime now, List<DutyShift> accepted) {
    if (shift.isAcceptable(caller.principal(), now)) {
      // Whoever comes late must not send home who has already begun the next.
      if (accepted.stream().anyMatch(other -> other.startsAt().isAfter(shift.startsAt()))) {
        throw new InvalidInput(SHIFT, "error.duty.over");
      }
      return;
    }
    boolean planned = shift.is(ShiftState.PLANNED);
    boolean hers =
        caller.principal().equals(shift.principal())
            || caller.principal().equals(shift.substitute());
    if (!hers) {
      throw new InvalidInput(SHIFT, "error.duty.not.yours");
    }
    throw new InvalidInput(
        SHIFT,
        planned && now.isBefore(shift.startsAt())
            ? "error.duty.early"
            : shift.is(ShiftState.ACCEPTED) ? "error.duty.taken" : "error.duty.over");
  }

  @Override
  @Audited("DUTY_OFFER")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public ShiftView offer(Long id, String to) {
    Caller caller = callers.current();
    desks.locked(caller.institutionId());
    DutyShift shift = own(caller, id);
    if (!isHad(shift, caller)) {
      throw new InvalidInput(SHIFT, "error.duty.not.had");
    }
    boolean known =
        !to.equals(caller.principal())
            && colleagues.active(List.of(to)).stream()
                .anyMatch(colleague -> colleague.realm().equals(caller.realm()));
    if (!known) {
      throw new InvalidInput("to", "error.duty.person");
    }
    shift.offer(to);
    return views.of(shift, caller.principal());
  }

  private DutyShift own(Caller caller, Long id) {
    context.detail(SHIFT + " " + id);
    return repository
        .shift(caller.institutionId(), id)
        .orElseThrow(() -> new NotFound(SHIFT + " " + id));
  }
}
