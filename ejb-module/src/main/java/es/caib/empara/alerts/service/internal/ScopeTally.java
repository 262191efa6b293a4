package es.caib.empara.alerts.service.internal;

import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseSituation;
import es.caib.empara.shared.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What is true now in the scope of an institution, in numbers. */
final class ScopeTally {

  private final Map<RiskLevel, Long> byLevel = new EnumMap<>(RiskLevel.class);
  private long active;
  private long withoutAssessment;
  private long overdue;
  private long orders;

  /**
   * Counts a case of the scope.
   *
   * @param ordersInForce of that case
   */
  void add(CaseSituation situation, long ordersInForce, OffsetDateTime now) {
    if (situation.state() == CaseState.CANCELLED) {
      return;
    }
    orders += ordersInForce;
    if (situation.state() != CaseState.ACTIVE) {
      return;
    }
    active++;
    if (situation.riskLevel() == null) {
      withoutAssessment++;
    } else {
      byLevel.merge(situation.riskLevel().present(), 1L, Long::sum);
    }
    if (situation.nextAssessmentDue() != null && situation.nextAssessmentDue().isBefore(now)) {
      overdue++;
    }
  }

  /** Whether there are cases of a high or extreme level. */
  boolean isSerious() {
    return byLevel.keySet().stream().anyMatch(RiskLevel::isSerious);
  }

  JsonObjectBuilder facts() {
    JsonObjectBuilder facts = Json.createObjectBuilder().add("active", active);
    for (RiskLevel level :
        new RiskLevel[] {RiskLevel.EXTREME, RiskLevel.HIGH, RiskLevel.MEDIUM, RiskLevel.LOW}) {
      facts.add(level.name().toLowerCase(Locale.ROOT), byLevel.getOrDefault(level, 0L));
    }
    return facts
        .add("withoutAssessment", withoutAssessment)
        .add("overdueReassessments", overdue)
        .add("ordersInForce", orders);
  }
}
