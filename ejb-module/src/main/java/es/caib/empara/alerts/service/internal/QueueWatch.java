package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.feed.service.QueueChecked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Nothing lies unseen: queued events past their deadline raise one alert, which clears by itself.
 */
@ApplicationScoped
class QueueWatch {

  @Inject private AlertRepository alerts;
  @Inject private AlertRaiser raiser;

  void on(@Observes QueueChecked checked) {
    List<Alert> open = alerts.notClosed(AlertType.QUEUE_OVERDUE);
    if (checked.overdue() == 0) {
      for (Alert alert : open) {
        raiser.clear(alert);
      }
    } else if (open.isEmpty()) {
      raise(LoadRules.onOverdue(checked));
    }
  }

  private void raise(AlertCause cause) {
    if (!alerts.isRaised(cause)) {
      raiser.raiseForCoordination(cause);
    }
  }
}
