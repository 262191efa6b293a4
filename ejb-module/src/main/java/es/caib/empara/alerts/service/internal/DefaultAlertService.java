package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.alerts.AlertOutcome;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.Severity;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.alerts.service.AlertClosed;
import es.caib.empara.alerts.service.AlertFilter;
import es.caib.empara.alerts.service.AlertPage;
import es.caib.empara.alerts.service.AlertService;
import es.caib.empara.alerts.service.AlertStanding;
import es.caib.empara.alerts.service.AlertStanding.Why;
import es.caib.empara.alerts.service.AlertTrail;
import es.caib.empara.alerts.service.AlertView;
import es.caib.empara.alerts.service.Board;
import es.caib.empara.alerts.service.BoardRow;
import es.caib.empara.alerts.service.Pulse;
import es.caib.empara.alerts.service.Sighting;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** Alerts, for the people who act on them. */
@Stateless
@DenyAll
public class DefaultAlertService implements AlertService {

  @Inject private AlertReading reading;
  @Inject private AlertTrails trails;
  @Inject private AlertWaitingRoom waitingRoom;
  @Inject private Sightings sightings;
  @Inject private BoardLines boards;
  @Inject private LadderClock ladder;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;
  @Inject private Event<AlertRaised> changed;

  @Override
  @Audited("BOARD_READ")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Board board() {
    Board board = reading.board(callers.current());
    shown(board.rows());
    return board;
  }

  @Override
  @Audited("ALERT_LIST")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Slice<BoardRow> list(AlertFilter filter, PageRequest page) {
    Slice<BoardRow> list = reading.list(callers.current(), filter, page);
    shown(list.items());
    return list;
  }

  private void shown(List<BoardRow> rows) {
    context.detail(
        rows.stream()
            .map(row -> row.alert().caseNumber())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(" ")));
  }

  @Override
  @Audited(value = "BOARD_PULSE", poll = true)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Pulse pulse() {
    return reading.pulse(callers.current());
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
    return reading.view(visible(id, LockModeType.NONE), callers.current());
  }

  @Override
  @Audited("ALERT_ACKNOWLEDGE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public AlertView acknowledge(Long id) {
    Alert alert = open(id);
    Caller caller = callers.current();
    if (alert.acknowledge(caller.principal(), clock.now())) {
      sightings.acknowledged(caller, id);
      changed.fire(new AlertRaised(id));
    }
    return reading.view(alert, callers.current());
  }

  @Override
  @Audited("ALERT_TRAIL")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public AlertTrail trail(Long id) {
    return trails.of(visible(id, LockModeType.NONE));
  }

  @Override
  @Audited("ALERT_RELEASE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public AlertView release(Long id) {
    Alert alert = taken(id);
    String me = callers.current().principal();
    if (!me.equals(alert.acknowledgedBy())) {
      throw new AlertStanding(Why.NOT_YOURS);
    }
    alert.release(me, ladder.again(alert, clock.now()));
    return told(alert);
  }

  @Override
  @Audited("ALERT_CLOSE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public AlertView close(Long id, AlertOutcome outcome, String text) {
    if (!outcome.isGivenByPeople()) {
      throw new InvalidInput("outcome", "error.alert.outcome");
    }
    Alert alert = taken(id);
    if (alert.needsActOrWaiver()) {
      throw new AlertStanding(Why.NEEDS_ACT);
    }
    alert.close(outcome, text, callers.current().principal(), clock.now());
    return told(alert);
  }

  @Override
  @Audited("ALERT_WAIVER_ASK")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public AlertView askWaiver(Long id, String reason) {
    Alert alert = taken(id);
    if (!alert.needsActOrWaiver()) {
      throw new AlertStanding(Why.NEEDS_NO_WAIVER);
    }
    alert.askWaiver(reason, callers.current().principal(), clock.now());
    return told(alert);
  }

  @Override
  @Audited("ALERT_WAIVER_GRANT")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public AlertView grantWaiver(Long id) {
    Alert alert = taken(id);
    String me = callers.current().principal();
    if (alert.waiverBy() == null) {
      throw new AlertStanding(Why.NO_WAIVER_ASKED);
    }
    if (alert.waiverBy().equals(me)) {
      throw new AlertStanding(Why.SAME_PERSON);
    }
    alert.grantWaiver(me, clock.now());
    return told(alert);
  }

  @Override
  @Audited("ALERT_DISMISS")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  public int dismiss(Set<Long> ids) {
    Caller caller = callers.current();
    List<Alert> some =
        reading.lock(caller, ids).stream()
            .filter(alert -> alert.severity() == Severity.INFO)
            .filter(alert -> alert.state() == AlertState.OPEN)
            .toList();
    for (Alert alert : some) {
      alert.acknowledge(caller.principal(), clock.now());
      alert.close(AlertOutcome.WATCHED, null, caller.principal(), clock.now());
      sightings.acknowledged(caller, alert.id());
      changed.fire(new AlertRaised(alert.id()));
    }
    context.detail(
        some.stream().map(alert -> alert.id().toString()).collect(Collectors.joining(" ")));
    return some.size();
  }

  @Override
  @Audited(value = "BOARD_SEEN", poll = true)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public void seen(Sighting sighting) {
    Caller caller = callers.current();
    boards.alive(sighting.board(), caller.principal(), caller.institutionId(), sighting.visible());
    sightings.received(caller, sighting.received());
    sightings.displayed(caller, sighting.displayed());
    sightings.notified(caller, sighting.notified());
  }

  @Override
  @Audited(value = "BOARD_LEFT", poll = true)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public void left(String board) {
    boards.left(board, callers.current().principal());
  }

  @Override
  @Audited("BOARD_BY_MESSAGE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public void followed(Long deliveryId) {
    sightings.followed(callers.current(), deliveryId);
    context.detail("delivery " + deliveryId);
  }

  private AlertView told(Alert alert) {
    changed.fire(new AlertRaised(alert.id()));
    return reading.view(alert, callers.current());
  }

  /** An alert that somebody has, locked. */
  private Alert taken(long id) {
    Alert alert = open(id);
    if (alert.state() == AlertState.OPEN) {
      throw new AlertStanding(Why.UNTAKEN);
    }
    return alert;
  }

  /** An alert that is not closed, locked. */
  private Alert open(long id) {
    Alert alert = visible(id, LockModeType.PESSIMISTIC_WRITE);
    if (alert.state() == AlertState.CLOSED) {
      throw new AlertClosed();
    }
    return alert;
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
