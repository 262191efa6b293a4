package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.alerts.service.DutyCovered;
import es.caib.empara.alerts.service.DutyUncovered;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A shift that nobody has accepted is told to its institution and to the coordinating centre, once,
 * and the alert clears when somebody has.
 */
@ApplicationScoped
class DutyWatch {

  @Inject private AlertRepository alerts;
  @Inject private AlertRaiser raiser;
  @Inject private Territory territory;

  void on(@Observes DutyUncovered duty) {
    List<InstitutionView> told =
        territory.incorporated().stream()
            .filter(
                institution ->
                    institution.id().equals(duty.institutionId())
                        || DeskOrder.isCentre(institution))
            .toList();
    AlertCause cause =
        DutyRules.onUncovered(
            realm(duty.institutionId()), duty.kind(), duty.shiftId(), duty.since());
    if (!alerts.isRaised(cause)) {
      raiser.raise(cause, told);
    }
  }

  void on(@Observes DutyCovered duty) {
    String cause =
        DutyRules.cause(realm(duty.institutionId()), duty.kind(), duty.shiftId(), duty.since());
    for (Alert alert : alerts.notClosed(AlertType.DUTY_UNCOVERED)) {
      if (alert.cause().equals(cause)) {
        raiser.clear(alert);
      }
    }
  }

  private String realm(Long institutionId) {
    return territory.incorporated().stream()
        .filter(institution -> institution.id().equals(institutionId))
        .map(InstitutionView::realm)
        .findFirst()
        .orElse(String.valueOf(institutionId));
  }
}
