package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Channel;
import es.caib.empara.alerts.Severity;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.alerts.entity.AlertDelivery;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.Json;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A board that falls silent without having been left, and was the last of its institution, raises
 * an alert and calls the accountable person by the other channels. It clears once a board of the
 * institution is open again.
 */
@ApplicationScoped
class LineWatch {

  static final String RULE = "R42";

  private static final String SOURCE = "/empara/line";

  @Inject private BoardLines boards;
  @Inject private AlertRepository alerts;
  @Inject private EscalationRepository deliveries;
  @Inject private AlertRaiser raiser;
  @Inject private Territory territory;
  @Inject private Couriers couriers;
  @Inject private Duty duty;
  @Inject private BusinessClock clock;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void look() {
    List<BoardLines.Lost> lost = boards.lost();
    Set<String> silent = new HashSet<>();
    for (BoardLines.Lost line : lost) {
      institution(line.institutionId())
          .filter(institution -> silent.add(institution.realm()))
          .ifPresent(institution -> miss(line, institution));
    }
    for (Alert alert : alerts.notClosed(AlertType.LINE_SILENT)) {
      if (!silent.contains(alert.to())) {
        raiser.clear(alert);
      }
    }
  }

  private void miss(BoardLines.Lost line, InstitutionView institution) {
    AlertCause cause = cause(line, institution);
    if (!alerts.isRaised(cause)) {
      Alert alert =
          raiser.raise(
              cause,
              territory.incorporated().stream()
                  .filter(each -> each.id().equals(institution.id()) || DeskOrder.isCentre(each))
                  .toList());
      duty.accountable(institution.id(), clock.now())
          .ifPresent(person -> call(alert, institution.id(), person));
    }
  }

  private void call(Alert alert, Long institutionId, String person) {
    for (Channel channel : Channel.values()) {
      if (channel.isSent() && couriers.has(channel)) {
        deliveries.add(AlertDelivery.message(alert, institutionId, channel, person));
      }
    }
  }

  /** One for each silence: a page has one name as long as it is open. */
  private static AlertCause cause(BoardLines.Lost line, InstitutionView institution) {
    return new AlertCause(
        AlertType.LINE_SILENT,
        Severity.HIGH,
        null,
        null,
        null,
        null,
        institution.realm(),
        RULE,
        Json.createObjectBuilder()
            .add("institution", institution.realm())
            .add("lastSeenAt", line.lastSeenAt().toInstant().toString())
            .build()
            .toString(),
        SOURCE,
        line.board() + " " + line.lastSeenAt().toEpochSecond());
  }

  private Optional<InstitutionView> institution(Long id) {
    return territory.incorporated().stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
