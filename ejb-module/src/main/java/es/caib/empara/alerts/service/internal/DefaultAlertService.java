package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.alerts.service.AlertClosed;
import es.caib.empara.alerts.service.AlertPage;
import es.caib.empara.alerts.service.AlertService;
import es.caib.empara.alerts.service.AlertView;
import es.caib.empara.alerts.service.Board;
import es.caib.empara.alerts.service.BoardRow;
import es.caib.empara.alerts.service.Pulse;
import es.caib.empara.cases.service.CaseFeed;
import es.caib.empara.cases.service.CaseSummary;
import es.caib.empara.cases.service.MeasureInForce;
import es.caib.empara.cases.service.ProtectionReader;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Alerts, for the people who act on them. An alert is seen by an institution to which it was
 * delivered, as long as its case is in that institution's scope.
 */
@Stateless
@DenyAll
public class DefaultAlertService implements AlertService {

  private static final int ROWS = 100;

  @Inject private AlertRepository alerts;
  @Inject private CursorPublication cursor;
  @Inject private CaseFeed cases;
  @Inject private ProtectionReader protection;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;
  @Inject private Event<AlertRaised> changed;

  @Override
  @Audited("BOARD_READ")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Board board() {
    Caller caller = callers.current();
    // Read first: what is published in between is shown as well, and asked for once more.
    long head = cursor.head();
    List<Alert> open = alerts.open(caller, ROWS + 1);
    Map<Long, CaseSummary> scope = cases.inScope(caseIds(open));
    Map<Long, List<MeasureInForce>> measures = protection.inForce(scope.keySet());
    List<BoardRow> rows =
        open.stream()
            .filter(alert -> isVisible(alert, scope))
            .limit(ROWS)
            .map(alert -> row(alert, scope, measures, caller))
            .toList();
    context.detail(
        rows.stream()
            .map(row -> row.alert().caseNumber())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(" ")));
    return new Board(rows, alerts.counts(caller), head, open.size() > ROWS);
  }

  @Override
  @Audited(value = "BOARD_PULSE", poll = true)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public Pulse pulse() {
    return new Pulse(cursor.head(), alerts.counts(callers.current()));
  }

  @Override
  @Audited(value = "ALERT_POLL", poll = true)
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public AlertPage since(long since, AlertState state) {
    List<Alert> found = alerts.since(callers.current(), since, state, ROWS);
    Map<Long, CaseSummary> scope = cases.inScope(caseIds(found));
    long next = found.isEmpty() ? since : found.get(found.size() - 1).seq();
    return new AlertPage(
        found.stream()
            .filter(alert -> isVisible(alert, scope))
            .map(DefaultAlertService::view)
            .toList(),
        next);
  }

  @Override
  @Audited("ALERT_READ")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public AlertView alert(long id) {
    return view(visible(id, LockModeType.NONE));
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
    return view(alert);
  }

  private Alert visible(long id, LockModeType lock) {
    Alert alert =
        alerts
            .delivered(callers.current(), id, lock)
            .filter(found -> isVisible(found, cases.inScope(caseIds(List.of(found)))))
            .orElseThrow(() -> new NotFound("alert " + id));
    context.about(alert.caseNumber(), null, null);
    if (alert.statusVersion() != null) {
      context.atStatus(alert.statusVersion());
    }
    return alert;
  }

  private static boolean isVisible(Alert alert, Map<Long, CaseSummary> scope) {
    return alert.caseId() == null || scope.containsKey(alert.caseId());
  }

  private static List<Long> caseIds(Collection<Alert> found) {
    return found.stream().map(Alert::caseId).filter(Objects::nonNull).distinct().toList();
  }

  private BoardRow row(
      Alert alert,
      Map<Long, CaseSummary> scope,
      Map<Long, List<MeasureInForce>> measures,
      Caller caller) {
    return new BoardRow(
        view(alert),
        scope.get(alert.caseId()),
        measures.getOrDefault(alert.caseId(), List.of()),
        alert.acknowledgedBy(),
        caller.principal().equals(alert.acknowledgedBy()));
  }

  private static AlertView view(Alert alert) {
    return new AlertView(
        alert.id(),
        alert.seq(),
        alert.type(),
        alert.severity(),
        alert.caseId(),
        alert.caseNumber(),
        alert.statusVersion(),
        alert.from(),
        alert.to(),
        alert.raisedAt(),
        alert.rule(),
        alert.facts(),
        alert.state(),
        alert.acknowledgedBy(),
        alert.acknowledgedAt(),
        alert.owner(),
        alert.deadline(),
        alert.escalationStep());
  }
}
