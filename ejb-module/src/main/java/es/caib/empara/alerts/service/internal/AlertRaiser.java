package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.alerts.entity.AlertDelivery;
import es.caib.empara.cases.service.CaseRegistered;
import es.caib.empara.cases.service.CaseStateChanged;
import es.caib.empara.cases.service.ContactChanged;
import es.caib.empara.cases.service.DeviceChanged;
import es.caib.empara.cases.service.FlagChanged;
import es.caib.empara.cases.service.IncidentRecorded;
import es.caib.empara.cases.service.PrisonChanged;
import es.caib.empara.cases.service.RiskLevelChanged;
import es.caib.empara.cases.service.StatusTaken;
import es.caib.empara.cases.service.VictimMoved;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.orders.service.MeasureChanged;
import es.caib.empara.orders.service.OrderStated;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hears what happens in the domains below and writes the alert and its deliveries in the same
 * transaction: a change without its alert cannot be committed.
 */
@ApplicationScoped
class AlertRaiser {

  @Inject private AlertRepository alerts;
  @Inject private Territory territory;
  @Inject private LadderClock ladder;
  @Inject private BusinessClock clock;
  @Inject private Event<AlertRaised> raised;

  void on(@Observes RiskLevelChanged change) {
    AlertRules.on(change).ifPresent(cause -> raise(cause, change.status()));
  }

  void on(@Observes CaseRegistered registered) {
    AlertRules.on(registered).ifPresent(cause -> raise(cause, registered.status()));
  }

  void on(@Observes IncidentRecorded incident) {
    AlertRules.on(incident).ifPresent(cause -> raise(cause, incident.status()));
  }

  void on(@Observes CaseStateChanged change) {
    AlertRules.on(change).ifPresent(cause -> raise(cause, change.status()));
  }

  void on(@Observes FlagChanged change) {
    AlertRules.on(change).ifPresent(cause -> raise(cause, change.status()));
  }

  void on(@Observes VictimMoved move) {
    AlertRules.on(move, isHandedOver(move)).ifPresent(cause -> raise(cause, move.status()));
  }

  void on(@Observes ContactChanged change) {
    AlertRules.on(change).forEach(cause -> raise(cause, change.status()));
  }

  void on(@Observes PrisonChanged change) {
    AlertRules.on(change).ifPresent(cause -> raise(cause, change.status()));
  }

  void on(@Observes DeviceChanged change) {
    AlertRules.on(change).ifPresent(cause -> raise(cause, change.status()));
  }

  void on(@Observes OrderStated order) {
    AlertRules.on(order).ifPresent(cause -> raise(cause, order.status()));
  }

  void on(@Observes MeasureChanged change) {
    AlertRules.on(change).ifPresent(cause -> raise(cause, change.status()));
  }

  private boolean isHandedOver(VictimMoved move) {
    return !inCharge(move.from()).equals(inCharge(move.to()));
  }

  private Set<Long> inCharge(String municipality) {
    return territory.responsibleFor(municipality).stream()
        .map(InstitutionView::id)
        .collect(Collectors.toSet());
  }

  private void raise(AlertCause cause, StatusTaken status) {
    raise(cause, status.municipality());
  }

  /** An alert about a case goes to whoever is in charge of the municipality. */
  void raise(AlertCause cause, String municipality) {
    raise(cause, territory.responsibleFor(municipality));
  }

  /** An alert of the system goes to the coordinating centre. */
  void raiseForCoordination(AlertCause cause) {
    raise(cause, territory.incorporated().stream().filter(DeskOrder::isCentre).toList());
  }

  /** An alert for some institutions, but for those that do not see what it tells of. */
  Alert raise(AlertCause cause, Collection<InstitutionView> recipients) {
    OffsetDateTime now = clock.now();
    List<InstitutionView> order =
        DeskOrder.of(
            cause.severity(), Audience.of(cause.type(), recipients, territory.incorporated()));
    Long desk = order.isEmpty() ? null : order.get(0).id();
    Alert alert = new Alert(cause, now, desk, ladder.first(cause, now, desk));
    alerts.register(alert);
    order.forEach(recipient -> alerts.add(new AlertDelivery(alert, recipient.id())));
    raised.fire(new AlertRaised(alert.id()));
    return alert;
  }

  /** What an alert warned of is over by itself, whoever is at it in this moment. */
  void clear(Alert alert) {
    alerts.heldAsItIs(alert).clear(clock.now());
    raised.fire(new AlertRaised(alert.id()));
  }
}
