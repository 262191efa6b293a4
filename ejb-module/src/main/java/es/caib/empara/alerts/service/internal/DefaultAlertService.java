package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.alerts.service.AlertClosed;
import es.caib.empara.alerts.service.AlertPage;
import es.caib.empara.alerts.service.AlertService;
import es.caib.empara.alerts.service.AlertView;
import es.caib.empara.alerts.service.Board;
import es.caib.empara.alerts.service.Pulse;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** Alerts, for the people who act on them. */
@Stateless
@DenyAll
public class DefaultAlertService implements AlertService {

  @Inject private AlertReading reading;
  @Inject private AlertWaitingRoom waitingRoom;
  @Inject private CursorPublication cursor;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;
  @Inject private Event<AlertRaised> changed;

  @Override
  @Audited("BOARD_READ")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Board board() {
    Board board = reading.board(callers.current());
    context.detail(
        board.rows().stream()
            .map(row -> row.alert().caseNumber())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(" ")));
    return board;
  }

  @Override
  @Audited(value = "BOARD_PULSE", poll = true)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Pulse pulse() {
    return new Pulse(cursor.head(), reading.counts(callers.current()));
  }

  @Override
  @Audited(value = "ALERT_POLL", poll = true)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public AlertPage since(long since, AlertState state) {
    return reading.since(callers.current(), since, state);
  }

  @Override
  @Audited(value = "ALERT_POLL", poll = true)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public CompletionStage<AlertPage> await(long since, AlertState state, Duration wait) {
    // Listens first and reads then, so that nothing can be published unseen in between.
    AlertWaitingRoom.Place place = waitingRoom.enter(callers.current(), since, state, wait);
    AlertPage page = reading.since(callers.current(), since, state);
    if (page.items().isEmpty()) {
      return place.answer();
    }
    place.leave();
    return CompletableFuture.completedStage(page);
  }

  @Override
  @Audited("ALERT_READ")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public AlertView alert(long id) {
    return AlertReading.view(visible(id, LockModeType.NONE));
  }

  @Override
  @Audited("ALERT_ACKNOWLEDGE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public AlertView acknowledge(Long id) {
    Alert alert = visible(id, LockModeType.PESSIMISTIC_WRITE);
    if (alert.state() == AlertState.CLOSED) {
      throw new AlertClosed();
    }
    if (alert.acknowledge(callers.current().principal(), clock.now())) {
      changed.fire(new AlertRaised(alert.id()));
    }
    return AlertReading.view(alert);
  }

  private Alert visible(long id, LockModeType lock) {
    Alert alert =
        reading.visible(callers.current(), id, lock).orElseThrow(() -> new NotFound("alert " + id));
    context.about(alert.caseNumber(), null, null);
    if (alert.statusVersion() != null) {
      context.atStatus(alert.statusVersion());
    }
    return alert;
  }
}
