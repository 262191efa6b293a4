package es.caib.empara.access.service;

import jakarta.ejb.ApplicationException;

/** The caller may look and not act: her training has lapsed. */
@ApplicationException(rollback = true)
public class ReadOnlyAccess extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ReadOnlyAccess(String principal) {
    super(principal + " may look and not act");
  }
}
