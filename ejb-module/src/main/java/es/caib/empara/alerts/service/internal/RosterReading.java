package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Colleagues;
import es.caib.empara.access.service.Names;
import es.caib.empara.alerts.DutySpan;
import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.alerts.entity.DutyDesk;
import es.caib.empara.alerts.entity.DutyShift;
import es.caib.empara.alerts.service.DutyDay;
import es.caib.empara.alerts.service.DutyDeskView;
import es.caib.empara.alerts.service.DutyGap;
import es.caib.empara.alerts.service.DutyRoster;
import es.caib.empara.alerts.service.ShiftView;
import es.caib.empara.institutions.service.HolidayCalendar;
import es.caib.empara.institutions.service.WorkingDays;
import es.caib.empara.people.service.TrainingTerms;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roster of a month with its gaps; at most six statements. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RosterReading {

  /** From this day on the next month should be planned. */
  private static final int PLANNED_BY = 20;

  @Inject private DutyDesks desks;
  @Inject private DutyRepository repository;
  @Inject private WorkingDays workingDays;
  @Inject private Colleagues colleagues;
  @Inject private TrainingTerms terms;
  @Inject private Names names;
  @Inject private ShiftViews views;
  @Inject private BusinessClock clock;

  DutyRoster month(Caller caller, YearMonth month) {
    DutyDesk desk = desks.of(caller.institutionId());
    HolidayCalendar calendar = workingDays.calendar(caller.institutionId());
    DutySpan period = period(month);
    List<DutyShift> shifts =
        repository.roster(caller.institutionId(), period.from(), period.until());
    List<DutyShift> next = nextMonth(desk);
    Predicate<DutyShift> untrained = untrained(shifts, next);
    List<ShiftKind> kinds = RosterPlanner.kinds(caller);
    List<DutyGap> gaps = gaps(desk, kinds, calendar, period, trained(shifts, untrained));
    Map<LocalDate, List<ShiftView>> byDay =
        views.of(shifts, caller.principal(), untrained).stream()
            .collect(Collectors.groupingBy(shift -> day(shift.startsAt())));
    Map<LocalDate, List<DutyGap>> gapsByDay =
        gaps.stream().collect(Collectors.groupingBy(gap -> day(gap.from())));
    List<DutyDay> days = new ArrayList<>();
    for (int number = 1; number <= month.lengthOfMonth(); number++) {
      LocalDate day = month.atDay(number);
      days.add(
          new DutyDay(
              day,
              calendar.holidays().get(day),
              byDay.getOrDefault(day, List.of()),
              gapsByDay.getOrDefault(day, List.of())));
    }
    boolean plans = RosterPlanner.plans(caller, desk);
    return new DutyRoster(
        month,
        kinds,
        colleagues.of(caller.realm()),
        view(desk),
        days,
        plans,
        plans && desk.lastBatch() != null,
        desk.keptSince(),
        next == null
            ? 0
            : gaps(desk, kinds, calendar, nextPeriod(), trained(next, untrained)).size());
  }

  private DutyDeskView view(DutyDesk desk) {
    String head = desk.head();
    String name = head == null ? null : names.of(List.of(head)).getOrDefault(head, head);
    return new DutyDeskView(head, name, desk.hours(), desk.isCoveredBy24h());
  }

  /** The shifts of the next month; null while it is too early to ask for them. */
  private List<DutyShift> nextMonth(DutyDesk desk) {
    if (clock.today().getDayOfMonth() < PLANNED_BY) {
      return null;
    }
    DutySpan period = nextPeriod();
    return repository.roster(desk.institutionId(), period.from(), period.until());
  }

  private DutySpan nextPeriod() {
    return period(YearMonth.from(clock.today()).plusMonths(1));
  }

  /** Whether the training of all who could have a shift ends before it begins. */
  private Predicate<DutyShift> untrained(List<DutyShift> shifts, List<DutyShift> next) {
    Set<String> people =
        Stream.concat(shifts.stream(), next == null ? Stream.of() : next.stream())
            .flatMap(RosterReading::people)
            .collect(Collectors.toSet());
    Map<String, LocalDate> ends = terms.of(people);
    return shift ->
        people(shift)
            .allMatch(
                person ->
                    ends.containsKey(person) && day(shift.startsAt()).isAfter(ends.get(person)));
  }

  private static Stream<String> people(DutyShift shift) {
    return Stream.of(shift.principal(), shift.substitute()).filter(Objects::nonNull);
  }

  /** A shift that nobody can have covers nothing. */
  private static List<DutyShift> trained(List<DutyShift> shifts, Predicate<DutyShift> untrained) {
    return shifts.stream().filter(untrained.negate()).toList();
  }

  /** The gaps that are still ahead, in their parts by day. */
  private List<DutyGap> gaps(
      DutyDesk desk,
      List<ShiftKind> kinds,
      HolidayCalendar calendar,
      DutySpan period,
      List<DutyShift> shifts) {
    OffsetDateTime now = clock.now();
    OffsetDateTime from = period.from().isBefore(now) ? now : period.from();
    if (!from.isBefore(period.until())) {
      return List.of();
    }
    DutySpan ahead = new DutySpan(from, period.until());
    List<DutyGap> gaps = new ArrayList<>();
    for (ShiftKind kind : kinds) {
      boolean always = kind == ShiftKind.SERVICE_24H || !desk.isCoveredBy24h();
      List<DutySpan> needed =
          always
              ? List.of(ahead)
              : RosterGaps.opening(ahead, desk.hours(), calendar.holidays()::containsKey);
      List<DutySpan> planned =
          shifts.stream().filter(s -> s.kind() == kind).map(DutyShift::span).toList();
      RosterGaps.uncovered(needed, planned).stream()
          .flatMap(gap -> RosterGaps.byDay(gap).stream())
          .forEach(part -> gaps.add(new DutyGap(kind, part.from(), part.until())));
    }
    return gaps;
  }

  private static DutySpan period(YearMonth month) {
    return DutySpan.local(
        month.atDay(1).atStartOfDay(), month.plusMonths(1).atDay(1).atStartOfDay());
  }

  private static LocalDate day(OffsetDateTime at) {
    return DutySpan.local(at).toLocalDate();
  }
}
