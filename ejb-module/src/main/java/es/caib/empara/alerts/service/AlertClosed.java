package es.caib.empara.alerts.service;

import jakarta.ejb.ApplicationException;

/** The alert is closed; nobody can take it any more. */
@ApplicationException(rollback = true)
public class AlertClosed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public AlertClosed() {
    super("closed");
  }
}
