package es.caib.empara.audit;

import java.time.Duration;

/**
 * How much one person may look for within some time before the auditor hears of it. Measured by
 * what a busy day explains: a person on duty searches when the telephone rings, and reads what is
 * found. It is a reason to ask, never one to stop somebody's work.
 */
public enum AccessExcess {
  /** More than one search every twenty seconds, for ten minutes: whoever does so is trawling. */
  SEARCHES("CASE_SEARCH", Duration.ofMinutes(10), 30),
  /** More than two cases a minute, for half an hour: nobody reads so fast what they work on. */
  CASES("CASE_READ", Duration.ofMinutes(30), 60);

  private final String operation;
  private final Duration window;
  private final int most;

  AccessExcess(String operation, Duration window, int most) {
    this.operation = operation;
    this.window = window;
    this.most = most;
  }

  /** What is counted, as the operations log names it. */
  public String operation() {
    return operation;
  }

  public Duration window() {
    return window;
  }

  /** How many are still no excess. */
  public int most() {
    return most;
  }
}
