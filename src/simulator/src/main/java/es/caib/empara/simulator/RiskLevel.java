package es.caib.empara.simulator;

import java.time.Duration;
import java.time.Instant;

/**
 * Police risk level of a case, in rising order.
 *
 * <p>The interval is the longest time the State's rules allow until the next assessment: 72 hours,
 * 7 days, 30 days and 60 days.
 */
public enum RiskLevel {
  LOW(Duration.ofDays(60)),
  MEDIUM(Duration.ofDays(30)),
  HIGH(Duration.ofDays(7)),
  EXTREME(Duration.ofHours(72));

  private final Duration reassessmentInterval;

  RiskLevel(Duration reassessmentInterval) {
    this.reassessmentInterval = reassessmentInterval;
  }

  public Duration reassessmentInterval() {
    return reassessmentInterval;
  }

  /** When a case assessed at this level has to be assessed again at the latest. */
  public Instant nextAssessmentDue(Instant assessedAt) {
    return assessedAt.plus(reassessmentInterval);
  }

  /** The next level up; EXTREME stays. */
  public RiskLevel raised() {
    return values()[Math.min(ordinal() + 1, values().length - 1)];
  }

  /** The next level down; LOW stays. */
  public RiskLevel lowered() {
    return values()[Math.max(ordinal() - 1, 0)];
  }
}
