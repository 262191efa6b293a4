package es.caib.empara.alerts;

/** What an alert is about. */
public enum AlertType {
  RISK_LEVEL_RAISED,
  RISK_LEVEL_LOWERED,
  CASE_REGISTERED,
  BREACH_REPORTED,
  INCIDENT_REPORTED,
  PROTECTION_ORDER_GRANTED,
  SOURCE_STALE
}
