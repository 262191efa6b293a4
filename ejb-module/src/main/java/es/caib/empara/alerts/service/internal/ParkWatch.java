package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.alerts.entity.AlertDelivery;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.Json;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Nothing is put aside unseen: the first parked message of a lane raises an alert for the
 * institution and for the coordinating centre, which clears once nothing is parked there any more.
 */
@ApplicationScoped
class ParkWatch {

  static final String RULE = "R41";

  private static final String SOURCE = "/empara/delivery";

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Inject private AlertRepository alerts;
  @Inject private AlertRaiser raiser;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;

  void on(@Observes MessageParked message) {
    String lane = AlertDelivery.lane(message.channel(), message.institutionId());
    boolean known =
        alerts.notClosed(AlertType.DELIVERY_PARKED).stream()
            .anyMatch(alert -> lane.equals(alert.to()));
    if (!known) {
      raiser.raise(cause(message, lane), concerned(message.institutionId()));
    }
  }

  private AlertCause cause(MessageParked message, String lane) {
    return new AlertCause(
        AlertType.DELIVERY_PARKED,
        Severity.HIGH,
        null,
        null,
        null,
        null,
        lane,
        RULE,
        Json.createObjectBuilder()
            .add("channel", message.channel().name())
            .add("institution", realm(message.institutionId()))
            .add("why", message.reason())
            .build()
            .toString(),
        SOURCE,
        lane + " " + clock.now());
  }

  /** Lets what is mended end by itself. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void look() {
    for (Alert alert : alerts.notClosed(AlertType.DELIVERY_PARKED)) {
      boolean mended =
          em.createNativeQuery(
                  "select ID from EMP_ALERT_DELIVERY where LANE = ? and STATE = 'PARKED'"
                      + " fetch first 1 rows only")
              .setParameter(1, alert.to())
              .getResultList()
              .isEmpty();
      if (mended) {
        raiser.clear(alert);
      }
    }
  }

  private List<InstitutionView> concerned(Long institutionId) {
    return territory.incorporated().stream()
        .filter(each -> each.id().equals(institutionId) || DeskOrder.isCentre(each))
        .toList();
  }

  private String realm(Long institutionId) {
    return territory.incorporated().stream()
        .filter(each -> each.id().equals(institutionId))
        .findFirst()
        .map(InstitutionView::realm)
        .orElse("");
  }
}
