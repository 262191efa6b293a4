package es.caib.empara.alerts.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.service.AlertClosed;
import es.caib.empara.alerts.service.AlertService;
import es.caib.empara.alerts.service.AlertView;
import es.caib.empara.audit.AccessReason;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The alert from which a case is opened: it is the reason, and can be taken there as well. */
@Named
@ViewScoped
public class CaseAlert implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AlertService alerts;
  @Inject private Workplace workplace;
  @Inject private Notices notices;
  @Inject private Words words;

  private String id;
  private transient AlertView alert;

  /** Lets the case be opened because of the alert, if it is about this case. */
  public void admit(String caseNumber) {
    AlertView asked = find();
    if (asked != null && caseNumber != null && caseNumber.equals(asked.caseNumber())) {
      alert = asked;
      workplace.openedFor(caseNumber, AccessPurpose.of(AccessReason.ALERT));
    }
  }

  private AlertView find() {
    try {
      return id == null || id.isBlank() ? null : alerts.alert(Long.parseLong(id));
    } catch (NotFound | NumberFormatException notOurs) {
      return null;
    }
  }

  /** Takes the alert by name. */
  public void acknowledge() {
    try {
      alert = alerts.acknowledge(Long.valueOf(id));
    } catch (AlertClosed closed) {
      notices.fault(null, words.text("board.closed"));
    }
  }

  public AlertView getAlert() {
    return alert;
  }

  public boolean isUntaken() {
    return alert != null && alert.state() == AlertState.OPEN;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
