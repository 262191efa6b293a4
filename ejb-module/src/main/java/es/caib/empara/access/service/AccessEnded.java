package es.caib.empara.access.service;

import jakarta.ejb.ApplicationException;

/** The account, or its institution, no longer has access. */
@ApplicationException(rollback = true)
public class AccessEnded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public AccessEnded(String message) {
    super(message);
  }
}
