package es.caib.empara.feed.service;

import jakarta.ejb.ApplicationException;

/** The event does not wait any more; nobody can decide on it again. */
@ApplicationException(rollback = true)
public class AlreadyResolved extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public AlreadyResolved() {
    super("resolved");
  }
}
