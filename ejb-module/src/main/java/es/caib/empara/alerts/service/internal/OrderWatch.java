package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.orders.service.OrderGapFound;
import es.caib.empara.orders.service.OrderGapMended;
import es.caib.empara.orders.service.OrderTaskDue;
import es.caib.empara.orders.service.OrderTaskOver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Hears what the coordination point must look at and what is missing in a protection; what is done
 * or mended clears by itself.
 */
@ApplicationScoped
class OrderWatch {

  @Inject private AlertRepository alerts;
  @Inject private AlertRaiser raiser;

  void on(@Observes OrderTaskDue task) {
    OrderRules.on(task)
        .filter(cause -> !alerts.isRaised(cause))
        .ifPresent(cause -> raiser.raise(cause, task.standing().municipality()));
  }

  void on(@Observes OrderTaskOver task) {
    clear(task.caseId(), OrderRules.type(task.kind()), OrderRules.cause(task));
  }

  void on(@Observes OrderGapFound gap) {
    raiser.raise(OrderRules.on(gap), gap.standing().municipality());
  }

  void on(@Observes OrderGapMended gap) {
    clear(gap.caseId(), AlertType.ORDER_GAP, OrderRules.cause(gap.gapId()));
  }

  private void clear(Long caseId, AlertType type, String cause) {
    for (Alert alert : alerts.notClosed(caseId, type)) {
      if (alert.cause().equals(cause)) {
        raiser.clear(alert);
      }
    }
  }
}
