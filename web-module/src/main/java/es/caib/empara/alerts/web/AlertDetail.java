package es.caib.empara.alerts.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.alerts.AlertOutcome;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.service.AlertClosed;
import es.caib.empara.alerts.service.AlertService;
import es.caib.empara.alerts.service.AlertStanding;
import es.caib.empara.alerts.service.AlertTrail;
import es.caib.empara.alerts.service.AlertView;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** An alert with all that happened to it; here it is given back or ended. */
@Named
@ViewScoped
public class AlertDetail implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 1000;

  @Inject private AlertService alerts;
  @Inject private AlertText texts;
  @Inject private Workplace workplace;
  @Inject private Notices notices;
  @Inject private Words words;

  private String id;
  private AlertOutcome outcome;
  private String text;
  private String reason;
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

  /** Ends it with what was done. */
  public void close() {
    if (outcome == null) {
      notices.fault("end:outcome", words.text("alert.close.outcome.missing"));
    } else if (isWritten("end:text", text)) {
      change(
          which -> alerts.close(which, outcome, text.strip()),
          closed -> words.text("alert.closed", words.lower(outcome)));
    }
  }

  /** Asks a second person to agree that no act is needed. */
  public void askWaiver() {
    if (isWritten("end:reason", reason)) {
      change(
          which -> alerts.askWaiver(which, reason.strip()),
          asked -> words.text("alert.waiver.asked"));
    }
  }

  /** Agrees as the second person. */
  public void grantWaiver() {
    change(
        alerts::grantWaiver,
        closed -> words.text("alert.closed", words.lower(AlertOutcome.NOT_APPLICABLE)));
  }

  private boolean isWritten(String field, String typed) {
    if (typed == null || typed.isBlank()) {
      notices.fault(field, words.text("alert.close.text.missing"));
      return false;
    }
    if (typed.length() > LONGEST) {
      notices.fault(field, words.text("error.too-long"));
      return false;
    }
    return true;
  }

  private void change(Function<Long, AlertView> verb, Function<AlertView, String> said) {
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

  public List<AlertOutcome> getOutcomes() {
    return Arrays.stream(AlertOutcome.values()).filter(AlertOutcome::isGivenByPeople).toList();
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

  public AlertOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(AlertOutcome outcome) {
    this.outcome = outcome;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
