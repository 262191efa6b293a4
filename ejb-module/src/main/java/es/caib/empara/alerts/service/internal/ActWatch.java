package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ContactOutcome;
import es.caib.empara.cases.service.CaseActed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Who acts on a case acts on what is open about it; a note is no act. */
@ApplicationScoped
class ActWatch {

  @Inject private AlertRepository alerts;
  @Inject private Sightings sightings;
  @Inject private Event<AlertRaised> changed;

  void on(@Observes CaseActed act) {
    if (act.kind() == ActKind.NOTE) {
      return;
    }
    for (Alert alert : alerts.heldOf(act.caseId())) {
      if (act.outcome() == ContactOutcome.REACHED) {
        alert.contacted(act.at());
      }
      if (alert.actedAt() == null) {
        alert.actedOn(act.at());
        sightings.acted(alert.id(), act.institutionId(), act.principal());
        changed.fire(new AlertRaised(alert.id()));
      }
    }
  }
}
