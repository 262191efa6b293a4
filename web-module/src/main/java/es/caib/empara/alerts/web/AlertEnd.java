package es.caib.empara.alerts.web;

import es.caib.empara.alerts.AlertOutcome;
import es.caib.empara.alerts.service.AlertService;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The form by which an alert is ended: with what was done, or by the waiver of two persons. */
@Named
@ViewScoped
public class AlertEnd implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 1000;

  @Inject private AlertService alerts;
  @Inject private AlertDetail detail;
  @Inject private Notices notices;
  @Inject private Words words;

  private AlertOutcome outcome;
  private String text;
  private String reason;

  /** Ends it with what was done. */
  public void close() {
    if (outcome == null) {
      notices.fault("end:outcome", words.text("alert.close.outcome.missing"));
    } else if (isWritten("end:text", text)) {
      detail.change(
          which -> alerts.close(which, outcome, text.strip()),
          closed -> words.text("alert.closed", words.lower(outcome)));
    }
  }

  /** Asks a second person to agree that no act is needed. */
  public void askWaiver() {
    if (isWritten("end:reason", reason)) {
      detail.change(
          which -> alerts.askWaiver(which, reason.strip()),
          asked -> words.text("alert.waiver.asked"));
    }
  }

  /** Agrees as the second person. */
  public void grantWaiver() {
    detail.change(
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

  public List<AlertOutcome> getOutcomes() {
    return Arrays.stream(AlertOutcome.values()).filter(AlertOutcome::isGivenByPeople).toList();
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
