package es.caib.empara.simulator;

/** What the control centre of the telematic devices tells. */
public enum DeviceEventKind {
  INSTALLED,
  REMOVED,
  ALERT,
  LOW_BATTERY,
  NO_SIGNAL
}
