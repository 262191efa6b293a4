package es.caib.empara.channels;

/** Whether somebody has answered a report of a barrier. */
public enum BarrierState {
  RECEIVED,
  ANSWERED
}
