package es.caib.empara.shared.service;

import jakarta.ejb.ApplicationException;

/** What was asked for is absent or outside the caller's scope: the same answer. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotFound(String what) {
    super(what);
  }
}
