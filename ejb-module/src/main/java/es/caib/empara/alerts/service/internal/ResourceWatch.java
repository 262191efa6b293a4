package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.resources.ActivationState;
import es.caib.empara.resources.service.ActivationChanged;
import es.caib.empara.resources.service.ActivationExhausted;
import es.caib.empara.shared.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Who asks for a resource acts on what is open about the case. When nobody is left to be asked,
 * that is an alert of its own.
 */
@ApplicationScoped
class ResourceWatch {

  static final String RULE = "R43";

  private static final String SOURCE = "/empara/resources";

  @Inject private AlertRepository alerts;
  @Inject private AlertRaiser raiser;
  @Inject private Sightings sightings;
  @Inject private Territory territory;
  @Inject private Event<AlertRaised> changed;

  void on(@Observes ActivationChanged activation) {
    for (Alert alert : alerts.heldOf(activation.caseId())) {
      if (activation.state() == ActivationState.ACCEPTED) {
        alert.activated(activation.at());
      }
      if (alert.actedAt() == null && activation.principal() != null) {
        alert.actedOn(activation.at());
        note(alert, activation.principal());
        changed.fire(new AlertRaised(alert.id()));
      }
    }
  }

  private void note(Alert alert, String principal) {
    InstitutionView institution =
        territory.institution(principal.substring(principal.lastIndexOf('@') + 1));
    if (institution != null) {
      sightings.acted(alert.id(), institution.id(), principal);
    }
  }

  void on(@Observes ActivationExhausted activation) {
    raiser.raise(
        new AlertCause(
            AlertType.RESOURCE_EXHAUSTED,
            Severity.HIGH,
            activation.caseId(),
            activation.caseNumber(),
            activation.statusVersion(),
            null,
            activation.need().name(),
            RULE,
            Json.createObjectBuilder().add("need", activation.need().name()).build().toString(),
            SOURCE,
            "activation " + activation.activationId()),
        activation.municipality());
  }
}
