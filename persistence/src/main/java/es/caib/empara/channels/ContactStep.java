package es.caib.empara.channels;

/** What a contact card needs next, the most urgent first. */
public enum ContactStep {
  /** It lacks a line for office hours or one for out of hours. */
  COMPLETE,
  /** A call did not get through: call again, or change the line and confirm. */
  MEND,
  CONFIRM,
  /** Somebody should try by a call whether it is right. */
  CALL,
  NONE
}
