package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Names;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.alerts.service.AlertPage;
import es.caib.empara.alerts.service.AlertView;
import es.caib.empara.alerts.service.Board;
import es.caib.empara.alerts.service.BoardCounts;
import es.caib.empara.alerts.service.BoardRow;
import es.caib.empara.cases.service.CaseBriefs;
import es.caib.empara.cases.service.CaseSummary;
import es.caib.empara.cases.service.MeasureInForce;
import es.caib.empara.cases.service.ProtectionReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads alerts for a caller. An alert is seen by an institution to which it was delivered, as long
 * as its case is in that institution's scope.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class AlertReading {

  private static final int ROWS = 100;

  @Inject private AlertRepository alerts;
  @Inject private CursorPublication cursor;
  @Inject private CaseBriefs cases;
  @Inject private ProtectionReader protection;
  @Inject private Names names;
  @Inject private Callers callers;

  Board board(Caller caller) {
    // Read first: what is published in between is shown as well, and asked for once more.
    long head = cursor.head();
    List<Alert> open = alerts.open(caller, ROWS + 1);
    Map<Long, CaseSummary> scope = scope(open, caller);
    Map<Long, List<MeasureInForce>> measures = protection.inForce(scope.keySet());
    Map<String, String> takers =
        names.of(
            open.stream()
                .map(Alert::acknowledgedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    List<BoardRow> rows =
        open.stream()
            .filter(alert -> isVisible(alert, scope))
            .limit(ROWS)
            .map(
                alert ->
                    new BoardRow(
                        view(alert),
                        of(scope, alert.caseId(), null),
                        of(measures, alert.caseId(), List.of()),
                        of(takers, alert.acknowledgedBy(), alert.acknowledgedBy()),
                        caller.principal().equals(alert.acknowledgedBy())))
            .toList();
    return new Board(rows, alerts.counts(caller), head, open.size() > ROWS);
  }

  BoardCounts counts(Caller caller) {
    return alerts.counts(caller);
  }

  AlertPage since(Caller caller, long since, AlertState state) {
    List<Alert> found = alerts.since(caller, since, state, ROWS);
    Map<Long, CaseSummary> scope = scope(found, caller);
    long next = found.isEmpty() ? since : found.get(found.size() - 1).seq();
    return new AlertPage(
        found.stream().filter(alert -> isVisible(alert, scope)).map(AlertReading::view).toList(),
        next);
  }

  /** The same for somebody whose request waited: empty when the access has ended meanwhile. */
  @ActivateRequestContext
  public Optional<AlertPage> sinceAfterWaiting(Caller caller, long since, AlertState state) {
    return callers
        .load(caller.principal())
        .filter(now -> now.epoch() == caller.epoch())
        .map(now -> since(now, since, state));
  }

  Optional<Alert> visible(Caller caller, long id, LockModeType lock) {
    return alerts
        .delivered(caller, id, lock)
        .filter(alert -> isVisible(alert, scope(List.of(alert), caller)));
  }

  private Map<Long, CaseSummary> scope(Collection<Alert> found, Caller caller) {
    List<Long> caseIds =
        found.stream().map(Alert::caseId).filter(Objects::nonNull).distinct().toList();
    return cases.inScope(caseIds, caller.municipalities());
  }

  private static boolean isVisible(Alert alert, Map<Long, CaseSummary> scope) {
    return alert.caseId() == null || scope.containsKey(alert.caseId());
  }

  static AlertView view(Alert alert) {
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

  /**
   * An alert of the system has no case, and one that nobody took has no taker: no key to ask by.
   */
  private static <K, V> V of(Map<K, V> known, K key, V otherwise) {
    return key == null ? otherwise : known.getOrDefault(key, otherwise);
  }
}
