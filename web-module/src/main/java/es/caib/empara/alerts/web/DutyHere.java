package es.caib.empara.alerts.web;

import es.caib.empara.alerts.service.DutyLine;
import es.caib.empara.alerts.service.DutyService;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The line on the board that says who is on duty, and the button to take a shift. */
@Named("dutyHere")
@RequestScoped
public class DutyHere {

  @Inject private DutyService duty;
  @Inject private Words words;

  private DutyLine line;
  private String notice;

  /** Who answers, read once for each request. */
  public DutyLine getLine() {
    if (line == null) {
      line = duty.here();
    }
    return line;
  }

  /** Reads it anew. */
  public void refresh() {
    line = null;
  }

  /** Takes a shift. */
  public void accept(Long shift) {
    try {
      duty.accept(shift);
      notice = words.text("duty.accepted.sound");
    } catch (InvalidInput refused) {
      notice = words.text(refused.key());
    } catch (NotFound gone) {
      notice = words.text("duty.gone");
    }
    refresh();
  }

  public String getNotice() {
    return notice;
  }
}
