package es.caib.empara.alerts.web;

import es.caib.empara.alerts.service.AlertFigures;
import es.caib.empara.alerts.service.FigureService;
import es.caib.empara.shared.api.ProblemWords;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** What became of the alerts of some days. The days stand in the address. */
@Named
@ViewScoped
public class FiguresPage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int USUAL_DAYS = 30;

  @Inject private FigureService service;
  @Inject private BusinessClock clock;
  @Inject private Notices notices;
  @Inject private Words words;

  private LocalDate from;
  private LocalDate to;
  private boolean drills;
  private transient AlertFigures figures;

  /** Leads to the same page with the days in its address. */
  public String show() {
    if (from == null || to == null) {
      return null;
    }
    try {
      service.figures(from, to, drills);
    } catch (InvalidInput refused) {
      notices.refused(refused, "period");
      return null;
    }
    return "/alerts/figures.xhtml?faces-redirect=true&includeViewParams=true";
  }

  public AlertFigures getFigures() {
    if (figures == null) {
      LocalDate last = to == null ? clock.today() : to;
      LocalDate first = from == null ? last.minusDays(USUAL_DAYS) : from;
      try {
        figures = service.figures(first, last, drills);
      } catch (InvalidInput strangeAddress) {
        figures = new AlertFigures(first, last, drills, List.of(), List.of());
      }
    }
    return figures;
  }

  /** A rule with what it says. */
  public String rule(String rule) {
    return rule + " · " + ProblemWords.of("rule." + rule, List.of(words.locale()));
  }

  /** A time in the two units that matter; a dash when there is none. */
  public String span(Duration time) {
    if (time == null) {
      return "–";
    }
    if (time.toMinutes() == 0) {
      return words.text("span.seconds", time.toSeconds());
    }
    if (time.toHours() == 0) {
      return words.text("span.minutes", time.toMinutes(), time.toSecondsPart());
    }
    return time.toDays() == 0
        ? words.text("span.hours", time.toHours(), time.toMinutesPart())
        : words.text("span.days", time.toDays(), time.toHoursPart());
  }

  public LocalDate getFirst() {
    return from == null ? getFigures().from() : from;
  }

  public void setFirst(LocalDate first) {
    this.from = first;
  }

  public LocalDate getLast() {
    return to == null ? getFigures().to() : to;
  }

  public void setLast(LocalDate last) {
    this.to = last;
  }

  /** The first day as the address has it; null when it has none. */
  public String getFrom() {
    return from == null ? null : from.toString();
  }

  public void setFrom(String day) {
    this.from = day(day);
  }

  /** The last day as the address has it; null when it has none. */
  public String getTo() {
    return to == null ? null : to.toString();
  }

  public void setTo(String day) {
    this.to = day(day);
  }

  private static LocalDate day(String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      return null;
    }
  }

  public boolean isDrills() {
    return drills;
  }

  public void setDrills(boolean drills) {
    this.drills = drills;
  }
}
