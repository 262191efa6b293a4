package es.caib.empara.alerts.web;

import es.caib.empara.access.Roles;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.alerts.ShiftState;
import es.caib.empara.alerts.service.DutyDay;
import es.caib.empara.alerts.service.DutyLine;
import es.caib.empara.alerts.service.DutyNow;
import es.caib.empara.alerts.service.DutyRoster;
import es.caib.empara.alerts.service.DutyRosterService;
import es.caib.empara.alerts.service.DutyService;
import es.caib.empara.alerts.service.ShiftView;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.TimeText;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Who is on duty now, and the roster of a month. The month stands in the address. */
@Named("dutyPage")
@ViewScoped
public class DutyPage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int MOST_YEARS = 3;

  @Inject private DutyService duty;
  @Inject private DutyRosterService rosters;
  @Inject private Workplace workplace;
  @Inject private BusinessClock clock;
  @Inject private TimeText times;
  @Inject private Notices notices;
  @Inject private Words words;

  private String m;
  private String to;
  private transient DutyRoster roster;
  private transient List<DutyNow> now;
  private transient DutyLine line;

  /** The month that is shown; the present one when the address names none, or one too far. */
  public YearMonth getMonth() {
    YearMonth present = YearMonth.from(clock.today());
    try {
      YearMonth asked = m == null ? present : YearMonth.parse(m);
      boolean near = Math.abs(asked.getYear() - present.getYear()) <= MOST_YEARS;
      return near ? asked : present;
    } catch (DateTimeException notAMonth) {
      return present;
    }
  }

  public YearMonth getPrevious() {
    return getMonth().minusMonths(1);
  }

  public YearMonth getNext() {
    return getMonth().plusMonths(1);
  }

  public YearMonth getMonthAhead() {
    return YearMonth.from(clock.today()).plusMonths(1);
  }

  public DutyRoster getRoster() {
    if (roster == null) {
      roster = rosters.month(getMonth());
    }
    return roster;
  }

  /** The days of the month; of those that are over only the ones with shifts. */
  public List<DutyDay> getDays() {
    return getRoster().days().stream()
        .filter(day -> !day.day().isBefore(clock.today()) || !day.shifts().isEmpty())
        .toList();
  }

  public List<DutyNow> getNow() {
    if (now == null) {
      now = duty.now();
    }
    return now;
  }

  /** Makes the page read anew what has just been changed. */
  void forget() {
    roster = null;
    now = null;
    line = null;
  }

  /** The page of the same month, after something was done. */
  String again() {
    return "/alerts/duty.xhtml?faces-redirect=true&m=" + getMonth();
  }

  /** The shift of this month with an id; null when there is none. */
  ShiftView shift(Long id) {
    return shifts().filter(shift -> shift.id().equals(id)).findFirst().orElse(null);
  }

  private Stream<ShiftView> shifts() {
    return getRoster().days().stream().map(DutyDay::shifts).flatMap(List::stream);
  }

  /** What the person has and can accept now; asked of people on cases only. */
  public DutyLine getLine() {
    if (line == null) {
      line = duty.here();
    }
    return line;
  }

  /** Takes the shift. */
  public String accept(Long shift) {
    try {
      duty.accept(shift);
      notices.done(words.text("duty.accepted"));
    } catch (InvalidInput refused) {
      notices.refused(refused, "mine");
      return null;
    } catch (NotFound gone) {
      notices.fault(null, words.text("duty.gone"));
      return null;
    }
    return again();
  }

  /** Wants to hand over the shift to whom the form names. */
  public String offer(Long shift) {
    if (to == null) {
      notices.fault("mine:to", words.text("duty.person.missing"));
      return null;
    }
    try {
      ShiftView offered = duty.offer(shift, to);
      notices.done(words.text("duty.offered", offered.offeredToName()));
      return again();
    } catch (InvalidInput refused) {
      notices.refused(refused, "mine");
    } catch (NotFound gone) {
      notices.fault(null, words.text("duty.gone"));
    }
    return null;
  }

  /** Whether a shift is the person's and can be swapped. */
  public boolean isSwappable(ShiftView shift) {
    return isOnCases()
        && shift.state() == ShiftState.PLANNED
        && !times.isPast(shift.startsAt())
        && workplace.getPrincipal().equals(shift.principal());
  }

  /** Whether a shift can still be planned otherwise. */
  public boolean isChangeable(ShiftView shift) {
    return getRoster().planner()
        && shift.state() == ShiftState.PLANNED
        && !times.isPast(shift.endsAt());
  }

  public boolean isMine(ShiftView shift) {
    return workplace.getPrincipal().equals(shift.principal());
  }

  /** Whether the person can be on duty; an administrator plans only. */
  public boolean isOnCases() {
    return workplace.is(Roles.TECHNICIAN) || workplace.is(Roles.COORDINATOR);
  }

  public String getM() {
    return m;
  }

  public void setM(String m) {
    this.m = m;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
