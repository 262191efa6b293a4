package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.alerts.entity.AlertDelivery;
import es.caib.empara.cases.service.CaseRegistered;
import es.caib.empara.cases.service.IncidentRecorded;
import es.caib.empara.cases.service.RiskLevelChanged;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.orders.service.OrderGranted;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

/**
 * Hears what happens in the domains below and writes the alert and its deliveries in the same
 * transaction: a change without its alert cannot be committed.
 */
@ApplicationScoped
class AlertRaiser {

  private static final String BOARD = "BOARD";

  @Inject private AlertRepository alerts;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;
  @Inject private Event<AlertRaised> raised;

  void on(@Observes RiskLevelChanged change) {
    AlertRules.on(change).ifPresent(cause -> raise(cause, change.municipality()));
  }

  void on(@Observes CaseRegistered registered) {
    AlertRules.on(registered).ifPresent(cause -> raise(cause, registered.municipality()));
  }

  void on(@Observes IncidentRecorded incident) {
    AlertRules.on(incident).ifPresent(cause -> raise(cause, incident.municipality()));
  }

  void on(@Observes OrderGranted order) {
    AlertRules.on(order).ifPresent(cause -> raise(cause, order.municipality()));
  }

  private void raise(AlertCause cause, String municipality) {
    raise(cause, territory.responsibleFor(municipality));
  }

  /** An alert of the system goes to the coordinating centre. */
  void raiseForCoordination(AlertCause cause) {
    List<InstitutionView> centre =
        territory.incorporated().stream()
            .filter(institution -> institution.kind() == InstitutionKind.COORDINATING_CENTRE)
            .toList();
    raise(cause, centre);
  }

  private void raise(AlertCause cause, Collection<InstitutionView> recipients) {
    OffsetDateTime now = clock.now();
    Alert alert = new Alert(cause, now);
    alerts.register(alert);
    recipients.forEach(
        recipient -> alerts.add(new AlertDelivery(alert, recipient.id(), BOARD, now)));
    raised.fire(new AlertRaised(alert.id()));
  }
}
