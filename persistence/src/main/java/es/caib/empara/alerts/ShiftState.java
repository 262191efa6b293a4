package es.caib.empara.alerts;

/** The life of a shift. */
public enum ShiftState {
  PLANNED,
  /** Somebody has it, also past its end, until the next is accepted. */
  ACCEPTED,
  RELIEVED,
  CANCELLED
}
