package es.caib.empara.cases.service;

/** What a clock of a case rang for is over by itself. */
public record CaseAlarmOver(Long caseId, Kind kind) {

  /** What it rang for. */
  public enum Kind {
    OVERDUE,
    QUIET
  }
}
