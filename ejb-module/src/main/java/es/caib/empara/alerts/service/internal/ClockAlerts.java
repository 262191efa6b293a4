package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.cases.service.CaseAlarmOver;
import es.caib.empara.cases.service.CaseOverdue;
import es.caib.empara.cases.service.CaseQuiet;
import es.caib.empara.orders.service.MeasureLapsed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears the clocks of the domains below; what is over clears by itself. */
@ApplicationScoped
class ClockAlerts {

  @Inject private AlertRepository alerts;
  @Inject private AlertRaiser raiser;

  void on(@Observes CaseOverdue overdue) {
    raiseOnce(ClockRules.on(overdue), overdue.standing().municipality());
  }

  void on(@Observes CaseQuiet quiet) {
    raiseOnce(ClockRules.on(quiet), quiet.standing().municipality());
  }

  void on(@Observes MeasureLapsed lapsed) {
    ClockRules.on(lapsed).ifPresent(cause -> raiseOnce(cause, lapsed.status().municipality()));
  }

  void on(@Observes CaseAlarmOver over) {
    AlertType type =
        switch (over.kind()) {
          case OVERDUE -> AlertType.REASSESSMENT_OVERDUE;
          case QUIET -> AlertType.QUIET_CASE;
        };
    for (Alert alert : alerts.notClosed(over.caseId(), type)) {
      raiser.clear(alert);
    }
  }

  /** The clocks tell everything once; an interval that was changed may tell the same again. */
  private void raiseOnce(AlertCause cause, String municipality) {
    if (!alerts.isRaised(cause)) {
      raiser.raise(cause, municipality);
    }
  }
}
