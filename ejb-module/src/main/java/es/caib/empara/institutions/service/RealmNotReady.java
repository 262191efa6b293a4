package es.caib.empara.institutions.service;

import jakarta.ejb.ApplicationException;

/** The realm of an institution cannot be opened as things stand. */
@ApplicationException(rollback = true)
public class RealmNotReady extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason key of the message bundle
   */
  public RealmNotReady(String reason) {
    super(reason);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
