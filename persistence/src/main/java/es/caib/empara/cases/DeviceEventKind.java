package es.caib.empara.cases;

/** What the control centre of the telematic devices (Cometa) reports. */
public enum DeviceEventKind {
  INSTALLED,
  REMOVED,
  ALERT,
  LOW_BATTERY,
  NO_SIGNAL;

  /** Whether a device is in place after it. */
  public boolean isInPlace() {
    return this != REMOVED;
  }
}
