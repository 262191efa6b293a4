package es.caib.empara.channels;

/** Where a report to the State stands. */
public enum ReportState {
  SENT,
  ANSWERED,
  WITHDRAWN
}
