package es.caib.empara.alerts.service;

import jakarta.ejb.ApplicationException;

/** An alert cannot be ended as asked: how it stands speaks against it. */
@ApplicationException(rollback = true)
public class AlertStanding extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What speaks against it. */
  public enum Why {
    /** Nobody has taken it. */
    UNTAKEN,
    /** A rise to high or extreme asks for an act, or for a waiver of two persons. */
    NEEDS_ACT,
    /** It can be closed without a waiver. */
    NEEDS_NO_WAIVER,
    /** Nobody has asked for a waiver. */
    NO_WAIVER_ASKED,
    /** Who asks for a waiver cannot also grant it. */
    SAME_PERSON,
    /** Somebody else has it. */
    NOT_YOURS
  }

  private final Why why;

  public AlertStanding(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
