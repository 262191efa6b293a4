package es.caib.empara.alerts.web;

import es.caib.empara.access.service.Colleagues.Colleague;
import es.caib.empara.alerts.DeskHours;
import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.alerts.service.BulkPlan;
import es.caib.empara.alerts.service.DutyRosterService;
import es.caib.empara.alerts.service.MonthPattern;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Bulk steps: a month from a weekly pattern, a week again and again, and taking them back. */
@Named("dutyPlanning")
@ViewScoped
public class DutyPlanning implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String AROUND_THE_CLOCK = "06:00-14:00, 14:00-22:00, 22:00-06:00";
  private static final String USUAL = "08:00-20:00";
  private static final int USUAL_WEEKS = 4;

  @Inject private DutyRosterService rosters;
  @Inject private DutyPage page;
  @Inject private BusinessClock clock;
  @Inject private Notices notices;
  @Inject private Words words;

  private ShiftKind kind;
  private String[] days;
  private String[] people;
  private String slots;
  private LocalDate week;
  private Integer weeks = USUAL_WEEKS;

  /** Begins with what is usual, so that a month is one click. */
  @PostConstruct
  void begin() {
    kind = page.getRoster().kinds().get(0);
    DeskHours desk = page.getRoster().desk().hours();
    boolean service = kind == ShiftKind.SERVICE_24H;
    days =
        (service ? Set.of(DayOfWeek.values()) : new TreeSet<>(desk.days().keySet()))
            .stream().sorted().map(DayOfWeek::name).toArray(String[]::new);
    slots = service ? AROUND_THE_CLOCK : usual(desk);
    people = page.getRoster().people().stream().map(Colleague::principal).toArray(String[]::new);
    week = clock.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static String usual(DeskHours desk) {
    return desk.days().values().stream().findFirst().map(Object::toString).orElse(USUAL);
  }

  /** Fills the month that is shown. */
  public String fill() {
    return done(
        () -> {
          BulkPlan plan =
              rosters.fill(
                  new MonthPattern(
                      page.getMonth(),
                      kind,
                      chosenDays(),
                      SlotText.parse(slots),
                      Arrays.asList(people)));
          return told(plan);
        },
        "fill");
  }

  private Set<DayOfWeek> chosenDays() {
    return Arrays.stream(days).map(DayOfWeek::valueOf).collect(Collectors.toSet());
  }

  /** Copies the week that the form names. */
  public String copy() {
    if (week == null) {
      notices.fault("copy:week", words.text("duty.week.missing"));
      return null;
    }
    LocalDate monday = week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return done(() -> told(rosters.copyWeek(monday, kind, weeks)), "copy");
  }

  private String told(BulkPlan plan) {
    return words.text(
        "duty.bulk.done", String.valueOf(plan.planned()), String.valueOf(plan.skipped()));
  }

  /** Takes back the last bulk step. */
  public String undo() {
    return done(() -> words.text("duty.undone", String.valueOf(rosters.undo())), "undo");
  }

  private String done(Supplier<String> verb, String form) {
    try {
      notices.done(verb.get());
      return page.again();
    } catch (InvalidInput refused) {
      notices.refused(refused, form);
    } catch (NotFound gone) {
      notices.fault(null, words.text("duty.gone"));
    }
    page.forget();
    return null;
  }

  public List<DayOfWeek> getWeekdays() {
    return Arrays.asList(DayOfWeek.values());
  }

  public ShiftKind getKind() {
    return kind;
  }

  public void setKind(ShiftKind kind) {
    this.kind = kind;
  }

  public String[] getDays() {
    return days.clone();
  }

  public void setDays(String[] days) {
    this.days = days == null ? new String[0] : days.clone();
  }

  public String[] getPeople() {
    return people.clone();
  }

  public void setPeople(String[] people) {
    this.people = people == null ? new String[0] : people.clone();
  }

  public String getSlots() {
    return slots;
  }

  public void setSlots(String slots) {
    this.slots = slots;
  }

  public LocalDate getWeek() {
    return week;
  }

  public void setWeek(LocalDate week) {
    this.week = week;
  }

  public Integer getWeeks() {
    return weeks;
  }

  public void setWeeks(Integer weeks) {
    this.weeks = weeks;
  }
}
