package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.ProposalKind;
import es.caib.empara.commission.entity.BodyProposal;
import es.caib.empara.commission.service.AlertOutlook;
import es.caib.empara.commission.service.BodyOutlook;
import es.caib.empara.commission.service.CaseOutlook;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.Island;
import es.caib.empara.institutions.service.Bodies;
import es.caib.empara.institutions.service.BodyState;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Says what a proposal would do, without telling of anybody. */
@ApplicationScoped
class Outlooks {

  private static final int WEEKS = 4;
  private static final int STEP = 5;

  /** The gravest first. */
  private static final List<String> LEVELS = List.of("EXTREME", "HIGH", "MEDIUM", "LOW", "NONE");

  @Inject private CaseOutlook cases;
  @Inject private AlertOutlook alerts;
  @Inject private Bodies bodies;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;

  BodyOutlook of(BodyProposal proposal) {
    Optional<BodyState> body = bodies.find(proposal.realm());
    Set<String> places = places(proposal, body);
    long raised = alerts.raisedSince(clock.now().minus(Duration.ofDays(7L * WEEKS)), places);
    return new BodyOutlook(
        rows(cases.watched(places)),
        about(Math.round((double) raised / WEEKS)),
        gains(proposal, body),
        loses(proposal, body),
        others(places, proposal.realm()),
        proposal.kind() == ProposalKind.INCORPORATE ? proposal.people() : null);
  }

  /** What the body would see; of one that loses its sight, what it sees now. */
  private static Set<String> places(BodyProposal proposal, Optional<BodyState> body) {
    return proposal.kind().isScoped()
        ? proposal.municipalities()
        : body.map(BodyState::municipalities).orElse(Set.of());
  }

  private static Set<DataKind> gains(BodyProposal proposal, Optional<BodyState> body) {
    return switch (proposal.kind()) {
      case INCORPORATE -> proposal.dataKinds();
      case CHANGE -> without(proposal.dataKinds(), now(body));
      case RESUME -> now(body);
      default -> Set.of();
    };
  }

  private static Set<DataKind> loses(BodyProposal proposal, Optional<BodyState> body) {
    return switch (proposal.kind()) {
      case CHANGE -> without(now(body), proposal.dataKinds());
      case SUSPEND, WITHDRAW -> now(body);
      default -> Set.of();
    };
  }

  private static Set<DataKind> now(Optional<BodyState> body) {
    return body.map(BodyState::dataKinds).orElse(Set.of());
  }

  private static Set<DataKind> without(Set<DataKind> kinds, Set<DataKind> others) {
    Set<DataKind> left = EnumSet.noneOf(DataKind.class);
    left.addAll(kinds);
    left.removeAll(others);
    return left;
  }

  static List<BodyOutlook.Row> rows(Map<Island, Map<String, Long>> counts) {
    List<BodyOutlook.Row> rows = new ArrayList<>();
    counts.forEach(
        (island, levels) ->
            LEVELS.stream()
                .filter(levels::containsKey)
                .forEach(
                    level ->
                        rows.add(new BodyOutlook.Row(island, level, about(levels.get(level))))));
    return rows;
  }

  /**
   * To the nearest five, so that no difference of two numbers tells of a few; null for one to four.
   */
  static Integer about(long count) {
    if (count == 0) {
      return 0;
    }
    return count < STEP ? null : Math.toIntExact((count + STEP / 2) / STEP * STEP);
  }

  private List<String> others(Set<String> places, String realm) {
    Map<String, String> names = new TreeMap<>();
    for (String place : places) {
      for (InstitutionView other : territory.responsibleFor(place)) {
        if (!other.realm().equals(realm)) {
          names.put(other.realm(), other.name());
        }
      }
    }
    return names.values().stream().sorted().toList();
  }
}
