package es.caib.empara.alerts.web;

import es.caib.empara.alerts.DeskHours;
import es.caib.empara.alerts.service.DutyDeskView;
import es.caib.empara.alerts.service.DutyRosterService;
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
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Who heads the desk and when it is open: the same hours on the days that are chosen. */
@Named("deskForm")
@ViewScoped
public class DeskForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String FORM = "desk";

  @Inject private DutyRosterService rosters;
  @Inject private DutyPage page;
  @Inject private Notices notices;
  @Inject private Words words;

  private String head;
  private String hours;
  private String[] days;
  private boolean covered;

  /** Begins with the desk as it is. */
  @PostConstruct
  void begin() {
    DutyDeskView desk = page.getRoster().desk();
    head = desk.head();
    covered = desk.coveredBy24h();
    days = desk.hours().days().keySet().stream().map(DayOfWeek::name).toArray(String[]::new);
    hours = desk.hours().days().values().stream().findFirst().map(Object::toString).orElse(null);
  }

  /** Keeps what the form says. */
  public String settle() {
    try {
      rosters.settle(head, wanted(), covered);
      notices.done(words.text("duty.desk.done"));
      return page.again();
    } catch (InvalidInput refused) {
      notices.refused(refused, FORM);
    } catch (NotFound gone) {
      notices.fault(null, words.text("duty.gone"));
    }
    return null;
  }

  private DeskHours wanted() {
    return hours == null
        ? new DeskHours(Map.of())
        : SlotText.hours(
            Arrays.stream(days).map(DayOfWeek::valueOf).collect(Collectors.toSet()), hours);
  }

  public String getHead() {
    return head;
  }

  public void setHead(String head) {
    this.head = head;
  }

  public String getHours() {
    return hours;
  }

  public void setHours(String hours) {
    this.hours = hours;
  }

  public String[] getDays() {
    return days.clone();
  }

  public void setDays(String[] days) {
    this.days = days == null ? new String[0] : days.clone();
  }

  public boolean isCovered() {
    return covered;
  }

  public void setCovered(boolean covered) {
    this.covered = covered;
  }
}
