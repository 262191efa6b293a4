package es.caib.empara.institutions.service;

import es.caib.empara.institutions.RealmTest;
import jakarta.ejb.ApplicationException;

/** A portal could not be reached, or is not what it should be. */
@ApplicationException(rollback = false)
public class PortalFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final RealmTest found;

  public PortalFault(RealmTest found, String message, Throwable cause) {
    super(message, cause);
    this.found = found;
  }

  /** What is wrong. */
  public RealmTest found() {
    return found;
  }
}
