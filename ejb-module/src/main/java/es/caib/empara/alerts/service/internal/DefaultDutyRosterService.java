package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.alerts.DeskHours;
import es.caib.empara.alerts.DutySpan;
import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.alerts.ShiftState;
import es.caib.empara.alerts.entity.DutyDesk;
import es.caib.empara.alerts.entity.DutyShift;
import es.caib.empara.alerts.service.BulkPlan;
import es.caib.empara.alerts.service.DutyRoster;
import es.caib.empara.alerts.service.DutyRosterService;
import es.caib.empara.alerts.service.MonthPattern;
import es.caib.empara.alerts.service.ShiftPlan;
import es.caib.empara.alerts.service.ShiftView;
import es.caib.empara.alerts.service.internal.RosterPattern.Wanted;
import es.caib.empara.institutions.service.HolidayCalendar;
import es.caib.empara.institutions.service.WorkingDays;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Plans the roster of the caller's institution, one person at a time. */
@Stateless
@DenyAll
public class DefaultDutyRosterService implements DutyRosterService {

  @Inject private RosterReading reading;
  @Inject private RosterPlanner planner;
  @Inject private DutyDesks desks;
  @Inject private DutyRepository repository;
  @Inject private WorkingDays workingDays;
  @Inject private ShiftViews views;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("DUTY_ROSTER_READ")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.ADMIN})
  public DutyRoster month(YearMonth month) {
    context.detail(month.toString());
    return reading.month(callers.current(), month);
  }

  @Override
  @Audited("DUTY_PLAN")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.ADMIN})
  @Acts
  public ShiftView plan(ShiftPlan plan) {
    Caller caller = callers.current();
    DutyDesk desk = desk(caller);
    DutySpan span = sound(caller, plan, null);
    DutyShift shift =
        new DutyShift(
            desk.institutionId(), plan.kind(), span, plan.principal(), plan.substitute(), null);
    repository.register(shift);
    context.detail("shift " + shift.id());
    return views.of(shift, caller.principal());
  }

  @Override
  @Audited("DUTY_SHIFT_CHANGE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.ADMIN})
  @Acts
  public ShiftView change(Long id, long version, ShiftPlan plan) {
    Caller caller = callers.current();
    desk(caller);
    DutyShift shift = planned(caller, id);
    if (shift.version() != version || shift.kind() != plan.kind()) {
      throw new InvalidInput("shift", "error.duty.changed");
    }
    shift.change(sound(caller, plan, id), plan.principal(), plan.substitute());
    return views.of(shift, caller.principal());
  }

  @Override
  @Audited("DUTY_SHIFT_CANCEL")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.ADMIN})
  @Acts
  public void cancel(Long id) {
    Caller caller = callers.current();
    desk(caller);
    planned(caller, id).cancel();
  }

  @Override
  @Audited("DUTY_WEEK_COPY")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.ADMIN})
  @Acts
  public BulkPlan copyWeek(LocalDate monday, ShiftKind kind, Integer weeks) {
    Caller caller = callers.current();
    DutyDesk desk = desk(caller);
    RosterPlanner.requireKind(caller, kind);
    DutySpan week = DutySpan.local(monday.atStartOfDay(), monday.plusWeeks(1).atStartOfDay());
    List<Wanted> wanted = new ArrayList<>();
    for (DutyShift shift : repository.roster(desk.institutionId(), week.from(), week.until())) {
      if (shift.kind() == kind && week.contains(shift.startsAt())) {
        for (int later = 1; later <= weeks; later++) {
          wanted.add(
              new Wanted(
                  RosterPattern.weeksLater(shift.span(), later),
                  shift.principal(),
                  shift.substitute()));
        }
      }
    }
    return told(planner.plan(desk, kind, wanted));
  }

  @Override
  @Audited("DUTY_MONTH_FILL")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.ADMIN})
  @Acts
  public BulkPlan fill(MonthPattern pattern) {
    Caller caller = callers.current();
    DutyDesk desk = desk(caller);
    RosterPlanner.requireKind(caller, pattern.kind());
    planner.requireColleagues(caller.realm(), "people", pattern.people());
    HolidayCalendar calendar = workingDays.calendar(desk.institutionId());
    boolean closes = pattern.kind() == ShiftKind.DESK && desk.isCoveredBy24h();
    return told(
        planner.plan(
            desk,
            pattern.kind(),
            RosterPattern.of(pattern, day -> closes && calendar.holidays().containsKey(day))));
  }

  private BulkPlan told(BulkPlan plan) {
    context.detail(plan.planned() + " shifts");
    return plan;
  }

  @Override
  @Audited("DUTY_UNDO")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.ADMIN})
  @Acts
  public int undo() {
    Caller caller = callers.current();
    DutyDesk desk = desk(caller);
    if (desk.lastBatch() == null) {
      return 0;
    }
    List<DutyShift> shifts =
        repository.ofBatch(desk.institutionId(), desk.lastBatch()).stream()
            .filter(shift -> shift.isAhead(clock.now()))
            .toList();
    shifts.forEach(DutyShift::cancel);
    desk.forgetBatch();
    context.detail(shifts.size() + " shifts");
    return shifts.size();
  }

  @Override
  @Audited("DUTY_DESK_CHANGE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR, Roles.ADMIN})
  @Acts
  public void settle(String head, DeskHours hours, boolean coveredBy24h) {
    Caller caller = callers.current();
    DutyDesk desk = desk(caller);
    planner.requireColleagues(caller.realm(), "head", Arrays.asList(head));
    desk.settle(head, hours, coveredBy24h);
  }

  /** The desk of the caller's institution, held; for whoever does not plan there is none. */
  private DutyDesk desk(Caller caller) {
    DutyDesk desk = desks.locked(caller.institutionId());
    if (!RosterPlanner.plans(caller, desk)) {
      throw new NotFound("roster to plan");
    }
    return desk;
  }

  private DutyShift planned(Caller caller, Long id) {
    context.detail("shift " + id);
    DutyShift shift =
        repository.shift(caller.institutionId(), id).orElseThrow(() -> new NotFound("shift " + id));
    if (!shift.is(ShiftState.PLANNED) || !shift.endsAt().isAfter(clock.now())) {
      throw new InvalidInput("shift", "error.duty.changed");
    }
    return shift;
  }

  private DutySpan sound(Caller caller, ShiftPlan plan, Long except) {
    RosterPlanner.requireKind(caller, plan.kind());
    if (plan.principal().equals(plan.substitute())) {
      throw new InvalidInput("substitute", "error.duty.substitute");
    }
    planner.requireColleagues(
        caller.realm(), "principal", Arrays.asList(plan.principal(), plan.substitute()));
    DutySpan span = DutySpan.local(plan.startsAt(), plan.endsAt());
    planner.requireSpan(span);
    planner.requireFree(caller.institutionId(), plan.kind(), span, except);
    return span;
  }
}
