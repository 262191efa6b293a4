package es.caib.empara.alerts;

/** How urgent an alert is, most urgent first. */
public enum Severity {
  CRITICAL,
  HIGH,
  MEDIUM,
  INFO
}
