package es.caib.empara.alerts.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.service.AlertClosed;
import es.caib.empara.alerts.service.AlertService;
import es.caib.empara.alerts.service.AlertStanding;
import es.caib.empara.alerts.service.AlertTrail;
import es.caib.empara.alerts.service.AlertView;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Function;

/** An alert with all that happened to it; here it is given back or ended. */
@Named
@ViewScoped
public class AlertDetail implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AlertService alerts;
  @Inject private AlertText texts;
  @Inject private Workplace workplace;
  @Inject private Words words;

  private String id;
  private String notice;
  private transient AlertView alert;
  private transient AlertTrail trail;

  /** Reads the alert that the address asks for. */
  public void open() {
    try {
      alert = id == null ? null : alerts.alert(Long.parseLong(id));
    } catch (NotFound | NumberFormatException notOurs) {
      alert = null;
    }
  }

  /** Takes it by name; whoever was faster is told. */
  public void take() {
    change(
        alerts::acknowledge,
        taken ->
            texts.isMine(taken)
                ? words.text("board.taken.mine", texts.kind(taken))
                : words.text("board.taken.other", texts.person(taken.acknowledgedBy())));
  }

  /** Gives it back. */
  public void release() {
    change(alerts::release, released -> words.text("alert.released"));
  }

  /** Does something to the alert and says what became of it. */
  void change(Function<Long, AlertView> verb, Function<AlertView, String> said) {
    try {
      AlertView changed = verb.apply(Long.valueOf(id));
      alert = changed;
      notice = said.apply(changed);
    } catch (AlertClosed closed) {
      open();
      notice = words.text("board.closed");
    } catch (AlertStanding standing) {
      open();
      notice =
          words.text(
              standing.why() == AlertStanding.Why.NOT_YOURS ? "alert.not-yours" : "alert.changed");
    } catch (NotFound gone) {
      alert = null;
    }
    trail = null;
  }

  public AlertView getAlert() {
    if (alert == null && id != null) {
      open();
    }
    return alert;
  }

  public boolean isMissing() {
    return getAlert() == null;
  }

  public AlertTrail getTrail() {
    if (trail == null && getAlert() != null) {
      trail = alerts.trail(getAlert().id());
    }
    return trail;
  }

  public boolean isUntaken() {
    return getAlert().state() == AlertState.OPEN;
  }

  public boolean isClosed() {
    return getAlert().state() == AlertState.CLOSED;
  }

  public boolean isMine() {
    return texts.isMine(getAlert());
  }

  /** Whether somebody else asks for a waiver, to which the person can agree. */
  public boolean isConsentWanted() {
    return !isClosed()
        && getAlert().waiver() != null
        && !getAlert().waiver().askedBy().equals(workplace.getPrincipal());
  }

  public String getNotice() {
    return notice;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
