package es.caib.empara.alerts;

import java.time.Duration;

/** How urgent an alert is, most urgent first. */
public enum Severity {
  CRITICAL(Duration.ofMinutes(1)),
  HIGH(Duration.ofMinutes(15)),
  MEDIUM(Duration.ofDays(1)),
  INFO(Duration.ofDays(7));

  private final Duration firstDeadline;

  Severity(Duration firstDeadline) {
    this.firstDeadline = firstDeadline;
  }

  /** Until when, counted from the raising, a person is expected to have taken the alert. */
  public Duration firstDeadline() {
    return firstDeadline;
  }
}
