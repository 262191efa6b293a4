package es.caib.empara.protocols.service;

import jakarta.ejb.ApplicationException;

/** Somebody else has changed a clause since it was read. It says what stands there now. */
@ApplicationException(rollback = true)
public class ClauseStale extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ClauseView present;

  public ClauseStale(ClauseView present) {
    super("error.protocol.stale");
    this.present = present;
  }

  /** The clause as it is by now. */
  public ClauseView present() {
    return present;
  }
}
