package es.caib.empara.alerts.web;

import es.caib.empara.alerts.ShiftState;
import es.caib.empara.alerts.service.DutyNow;
import es.caib.empara.alerts.service.ShiftView;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.web.TimeText;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

/** Duty in words. */
@Named("dutyText")
@ApplicationScoped
public class DutyText {

  @Inject private Words words;
  @Inject private TimeText times;
  @Inject private BusinessClock clock;

  /** Who answers, and until when: "De guàrdia: A. Serra fins a les 22:00". */
  public String now(DutyNow now) {
    if (now.principal() == null) {
      return words.text("duty.now.nobody");
    }
    String name = now.byService() ? words.text("duty.by.service", now.name()) : now.name();
    if (now.until() == null) {
      return words.text("duty.now.head", name);
    }
    if (!now.accepted()) {
      return words.text("duty.now.waiting", name, times.clock(now.since()));
    }
    return times.isPast(now.until())
        ? words.text("duty.now.over", name, times.at(now.until()))
        : words.text("duty.now.until", name, times.clock(now.until()));
  }

  /** That the shift of now waits to be accepted; empty when all is well or already said. */
  public String uncovered(DutyNow now) {
    boolean said = now.until() != null && !now.accepted();
    return now.uncoveredSince() == null || said
        ? ""
        : words.text("duty.uncovered", times.at(now.uncoveredSince()));
  }

  /** Whether somebody must do something about it. */
  public boolean isWanting(DutyNow now) {
    return now.principal() == null || !now.accepted() || now.uncoveredSince() != null;
  }

  /** "22:00–06:00". */
  public String span(OffsetDateTime from, OffsetDateTime until) {
    return times.clock(from) + "–" + midnight(times.clock(until));
  }

  private static String midnight(String until) {
    return until.equals("00:00") ? "24:00" : until;
  }

  /** A shift with its day, for a list: "dv. 27 de novembre, 22:00–06:00". */
  public String when(ShiftView shift) {
    return day(times.day(shift.startsAt())) + ", " + span(shift.startsAt(), shift.endsAt());
  }

  /** "dv. 27 de novembre". */
  public String day(LocalDate day) {
    String name = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale());
    return name + " " + times.date(day);
  }

  /** "novembre de 2026". */
  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern(words.text("duty.month.pattern"), words.locale())
        .format(month);
  }

  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
  }

  /** What became of a shift; empty as long as it is only planned. */
  public String state(ShiftView shift) {
    return switch (shift.state()) {
      case ACCEPTED -> words.text("duty.shift.accepted", shift.acceptedByName());
      case RELIEVED -> words.text("duty.shift.done", shift.acceptedByName());
      default -> isMissed(shift) ? words.text("duty.shift.missed") : "";
    };
  }

  private boolean isMissed(ShiftView shift) {
    return shift.state() == ShiftState.PLANNED && times.isPast(shift.startsAt());
  }

  public boolean isToday(LocalDate day) {
    return day.equals(clock.today());
  }

  public boolean isOver(LocalDate day) {
    return day.isBefore(clock.today());
  }
}
