package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.service.Colleagues;
import es.caib.empara.access.service.Colleagues.Colleague;
import es.caib.empara.alerts.DutySpan;
import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.alerts.ShiftState;
import es.caib.empara.alerts.entity.DutyDesk;
import es.caib.empara.alerts.entity.DutyShift;
import es.caib.empara.institutions.service.HolidayCalendar;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.institutions.service.WorkingDays;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rosters of the demo. The shifts of the start count as accepted, so that a fresh demo is calm;
 * that is not a person's doing, so no desk is kept by it, and none is judged before somebody
 * accepts a shift with an own log-in, however fast the demo's clock runs.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DemoRosters {

  private static final int WEEKS = 5;
  private static final int SERVICE_FROM = 6;
  private static final int SERVICE_HOURS = 8;
  private static final String HEAD = "tecnica";

  private static final Map<String, List<String>> PEOPLE =
      Map.of("ibd", List.of("guardia", "coordinacio", "tecnica"));
  private static final List<String> USUAL = List.of("tecnica", "tecnica2");

  @Inject private DutyDesks desks;
  @Inject private DutyRepository repository;
  @Inject private DutyStandings standings;
  @Inject private WorkingDays workingDays;
  @Inject private Colleagues colleagues;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;

  /** Extends every roster to five weeks from today. */
  void plan() {
    Long centre = standings.centre().orElse(null);
    for (InstitutionView institution : territory.incorporated()) {
      List<String> people = people(institution.realm());
      if (institution.kind().worksOnCases() && !people.isEmpty()) {
        DutyDesk desk = desks.locked(institution.id());
        if (desk.head() == null) {
          desk.settle(head(institution.realm(), people), desk.hours(), desk.isCoveredBy24h());
        }
        boolean service = institution.id().equals(centre);
        extend(desk, service ? ShiftKind.SERVICE_24H : ShiftKind.DESK, people);
      }
    }
  }

  private void extend(DutyDesk desk, ShiftKind kind, List<String> people) {
    OffsetDateTime now = clock.now();
    List<DutySpan> wanted = kind == ShiftKind.DESK ? openings(desk) : around();
    if (wanted.isEmpty()) {
      return;
    }
    List<DutyShift> roster = new ArrayList<>(roster(desk, kind, wanted));
    int turn =
        roster.stream()
            .max(Comparator.comparing(DutyShift::startsAt))
            .map(last -> people.indexOf(last.principal()) + 1)
            .orElse(0);
    for (DutySpan span : wanted) {
      boolean free = roster.stream().noneMatch(shift -> shift.span().overlaps(span));
      if (free && span.until().isAfter(now)) {
        String person = people.get(turn % people.size());
        String next = people.get((turn + 1) % people.size());
        DutyShift shift =
            new DutyShift(
                desk.institutionId(), kind, span, person, person.equals(next) ? null : next, null);
        repository.add(shift);
        roster.add(shift);
        turn++;
      }
    }
    if (desk.keptSince() == null) {
      accept(desk, kind, roster, now);
    }
  }

  private void accept(DutyDesk desk, ShiftKind kind, List<DutyShift> roster, OffsetDateTime now) {
    Optional<DutyShift> current =
        roster.stream()
            .filter(shift -> shift.is(ShiftState.PLANNED) && shift.span().contains(now))
            .findFirst();
    current.ifPresent(
        shift -> {
          repository
              .accepted(desk.institutionId(), kind)
              .forEach(before -> before.relieve(shift.principal(), now));
          shift.accept(shift.principal(), now);
        });
  }

  private List<DutyShift> roster(DutyDesk desk, ShiftKind kind, List<DutySpan> wanted) {
    return repository
        .roster(desk.institutionId(), wanted.get(0).from(), wanted.get(wanted.size() - 1).until())
        .stream()
        .filter(shift -> shift.kind() == kind)
        .toList();
  }

  /** The hours of the desk on each day that its place works. */
  private List<DutySpan> openings(DutyDesk desk) {
    LocalDate today = clock.today();
    HolidayCalendar calendar = workingDays.calendar(desk.institutionId());
    DutySpan period = DutySpan.local(today.atStartOfDay(), today.plusWeeks(WEEKS).atStartOfDay());
    return RosterGaps.opening(period, desk.hours(), calendar.holidays()::containsKey);
  }

  /** Eight-hour shifts around the clock, the first being that of now. */
  private List<DutySpan> around() {
    LocalDate today = clock.today();
    List<DutySpan> spans = new ArrayList<>();
    for (LocalDate day = today.minusDays(1);
        day.isBefore(today.plusWeeks(WEEKS));
        day = day.plusDays(1)) {
      for (int from = SERVICE_FROM; from < SERVICE_FROM + 24; from += SERVICE_HOURS) {
        spans.add(
            DutySpan.local(
                day.atStartOfDay().plusHours(from),
                day.atStartOfDay().plusHours(from + (long) SERVICE_HOURS)));
      }
    }
    return spans.stream().filter(span -> span.until().isAfter(clock.now())).toList();
  }

  private List<String> people(String realm) {
    List<String> active = colleagues.of(realm).stream().map(Colleague::principal).toList();
    return PEOPLE.getOrDefault(realm, USUAL).stream()
        .map(user -> user + "@" + realm)
        .filter(active::contains)
        .toList();
  }

  /** The second of the centre's people coordinates it. */
  private static String head(String realm, List<String> people) {
    String usual = HEAD + "@" + realm;
    return PEOPLE.containsKey(realm) && people.size() > 1 ? people.get(1) : usual;
  }
}
