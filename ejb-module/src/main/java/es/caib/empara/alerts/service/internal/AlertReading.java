package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Names;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.alerts.service.AlertFilter;
import es.caib.empara.alerts.service.AlertHub;
import es.caib.empara.alerts.service.AlertPage;
import es.caib.empara.alerts.service.AlertView;
import es.caib.empara.alerts.service.Board;
import es.caib.empara.alerts.service.BoardRow;
import es.caib.empara.alerts.service.Pulse;
import es.caib.empara.cases.service.CaseBriefs;
import es.caib.empara.cases.service.CaseSummary;
import es.caib.empara.cases.service.MeasureInForce;
import es.caib.empara.cases.service.ProtectionReader;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads alerts for a caller. An alert is seen by an institution to which it was delivered, as long
 * as its case is in that institution's scope and the institution sees what it tells of.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class AlertReading {

  private static final int PAGE = 100;

  /** Of what is taken, so many are shown beside a full board. */
  private static final int FEWEST_TAKEN = 5;

  @Inject private AlertRepository alerts;
  @Inject private CursorPublication cursor;
  @Inject private LadderClock ladder;
  @Inject private AlertHub hub;
  @Inject private CaseBriefs cases;
  @Inject private ProtectionReader protection;
  @Inject private Names names;
  @Inject private Callers callers;

  Board board(Caller caller) {
    // Read first: what is published in between is shown as well, and asked for once more.
    long head = cursor.head();
    List<AlertRepository.Standing> standings = alerts.standings(caller);
    List<Alert> untaken = alerts.untaken(caller, Board.MOST);
    BoardFold.Folded folded =
        BoardFold.fold(
            standings.stream()
                .filter(AlertRepository.Standing::untaken)
                .map(AlertRepository.Standing::tally)
                .toList(),
            untaken.stream().map(a -> new BoardFold.Kind(a.severity(), a.type())).toList(),
            Board.MOST);
    int room = Board.MOST - folded.shown() - folded.groups().size();
    int allTaken =
        standings.stream().filter(s -> !s.untaken()).mapToInt(s -> s.tally().count()).sum();
    List<Alert> taken =
        allTaken == 0 ? List.of() : alerts.taken(caller, Math.max(room, FEWEST_TAKEN));
    List<Alert> shown = new ArrayList<>(untaken.subList(0, folded.shown()));
    shown.addAll(taken);
    List<BoardRow> rows = rows(caller, shown);
    return new Board(
        rows.stream().filter(row -> row.alert().state() == AlertState.OPEN).toList(),
        folded.groups(),
        rows.stream().filter(row -> row.alert().state() != AlertState.OPEN).toList(),
        allTaken - taken.size(),
        AlertRepository.counts(standings),
        head);
  }

  /** A page of what is not closed. */
  Slice<BoardRow> list(Caller caller, AlertFilter filter, PageRequest page) {
    List<Alert> found = alerts.list(caller, filter, page);
    boolean more = found.size() > page.limit();
    List<Alert> shown = more ? found.subList(0, page.limit()) : found;
    return new Slice<>(
        rows(caller, shown), more ? AlertRepository.place(shown.get(shown.size() - 1)) : null);
  }

  private List<BoardRow> rows(Caller caller, List<Alert> shown) {
    Map<Long, CaseSummary> scope = scope(shown, caller);
    Optional<Map<Long, List<MeasureInForce>>> measures = protection.inForce(scope.keySet(), caller);
    Map<String, String> takers =
        names.of(
            shown.stream()
                .map(Alert::acknowledgedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return shown.stream()
        .filter(alert -> isVisible(alert, scope))
        .map(
            alert ->
                new BoardRow(
                    view(alert, caller),
                    of(scope, alert.caseId(), null),
                    measures.map(all -> of(all, alert.caseId(), List.of())).orElse(null),
                    of(takers, alert.acknowledgedBy(), alert.acknowledgedBy()),
                    caller.principal().equals(alert.acknowledgedBy())))
        .toList();
  }

  Pulse pulse(Caller caller) {
    List<AlertRepository.Standing> standings = alerts.standings(caller);
    return new Pulse(
        cursor.head(),
        AlertRepository.counts(standings),
        hub.sinceProbe(),
        standings.stream().anyMatch(AlertRepository.Standing::isDrill));
  }

  AlertPage since(Caller caller, long since, AlertState state) {
    List<Alert> found = alerts.since(caller, since, state, PAGE);
    Map<Long, CaseSummary> scope = scope(found, caller);
    long next = found.isEmpty() ? since : found.get(found.size() - 1).seq();
    return new AlertPage(
        found.stream()
            .filter(alert -> isVisible(alert, scope))
            .map(alert -> view(alert, caller))
            .toList(),
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
    return cases.inScope(caseIds, caller);
  }

  private static boolean isVisible(Alert alert, Map<Long, CaseSummary> scope) {
    return alert.caseId() == null || scope.containsKey(alert.caseId());
  }

  AlertView view(Alert alert, Caller caller) {
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
        Audience.facts(alert.facts(), caller),
        alert.state(),
        alert.acknowledgedBy(),
        alert.acknowledgedAt(),
        alert.owner(),
        alert.deadline(),
        alert.state() == AlertState.OPEN ? ladder.next(alert).targets() : Set.of(),
        alert.escalationStep(),
        alert.isDrill(),
        alert.actedAt(),
        alert.needsActOrWaiver(),
        alert.waiverBy() == null
            ? null
            : new AlertView.Waiver(alert.waiverBy(), alert.waiverAt(), alert.waiverReason()),
        alert.outcome() == null
            ? null
            : new AlertView.Ending(
                alert.outcome(), alert.outcomeText(), alert.closedBy(), alert.closedAt()));
  }

  /** Those of some alerts that the caller sees, locked. */
  List<Alert> lock(Caller caller, Collection<Long> ids) {
    List<Alert> found = alerts.lock(caller, ids);
    Map<Long, CaseSummary> scope = scope(found, caller);
    return found.stream().filter(alert -> isVisible(alert, scope)).toList();
  }

  /**
   * An alert of the system has no case, and one that nobody took has no taker: no key to ask by.
   */
  private static <K, V> V of(Map<K, V> known, K key, V otherwise) {
    return key == null ? otherwise : known.getOrDefault(key, otherwise);
  }
}
