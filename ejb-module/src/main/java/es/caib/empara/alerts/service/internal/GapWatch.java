package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.service.CaseCensus;
import es.caib.empara.cases.service.CaseSituation;
import es.caib.empara.feed.ReconciliationItem;
import es.caib.empara.feed.service.SnapshotCompared;
import es.caib.empara.feed.service.SnapshotCompared.Gap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An order on which the courts' register and we differ raises one alert for each kind of
 * difference, which closes by itself once a later snapshot no longer shows it.
 */
@ApplicationScoped
class GapWatch {

  private static final Set<String> RULES =
      ReconciliationItem.gaps().stream().map(Enum::name).collect(Collectors.toSet());

  @Inject private AlertRepository alerts;
  @Inject private AlertRaiser raiser;
  @Inject private CaseCensus cases;

  /** A difference of an order. */
  private record Difference(String rule, String orderId) {

    static Difference of(Gap gap) {
      return new Difference(gap.kind().name(), gap.orderId());
    }
  }

  void on(@Observes SnapshotCompared snapshot) {
    Set<Difference> shown =
        snapshot.gaps().stream().map(Difference::of).collect(Collectors.toSet());
    Set<Difference> known = new HashSet<>();
    for (Alert alert : alerts.notClosed(AlertType.ORDER_GAP)) {
      Difference difference = new Difference(alert.rule(), alert.to());
      if (!RULES.contains(alert.rule())) {
        continue;
      }
      if (shown.contains(difference)) {
        known.add(difference);
      } else {
        raiser.clear(alert);
      }
    }
    List<Gap> fresh =
        snapshot.gaps().stream().filter(gap -> !known.contains(Difference.of(gap))).toList();
    Map<Long, CaseSituation> situations =
        cases.byId(fresh.stream().map(Gap::caseId).filter(Objects::nonNull).toList());
    fresh.forEach(
        gap -> raise(snapshot, gap, gap.caseId() == null ? null : situations.get(gap.caseId())));
  }

  /** What is removed at the source leaves every screen. */
  private void raise(SnapshotCompared snapshot, Gap gap, CaseSituation situation) {
    AlertCause cause = LoadRules.onGap(snapshot, gap, situation);
    if (situation == null) {
      raiser.raiseForCoordination(cause);
    } else if (situation.state() != CaseState.CANCELLED) {
      raiser.raise(cause, situation.municipality());
    }
  }
}
