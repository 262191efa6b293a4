package es.caib.empara.alerts.web;

import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What alerts can be filtered by. */
@Named("alertChoices")
@ApplicationScoped
public class AlertChoices {

  public Severity[] getSeverities() {
    return Severity.values();
  }

  public AlertType[] getTypes() {
    return AlertType.values();
  }
}
