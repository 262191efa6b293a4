package es.caib.empara.channels;

/** Whether a body has lately said that its contacts are right. */
public enum ContactState {
  CURRENT,
  /** The quarter is over in a few days. */
  DUE,
  /** The quarter is over, or nobody has ever said so. */
  OVERDUE
}
