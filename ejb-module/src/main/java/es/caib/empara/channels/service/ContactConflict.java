package es.caib.empara.channels.service;

import jakarta.ejb.ApplicationException;

/** Something is not possible with a contact card as things stand. */
@ApplicationException(rollback = true)
public class ContactConflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;

  /**
   * @param key of the message bundle
   */
  public ContactConflict(String key) {
    super(key);
    this.key = key;
  }

  public String key() {
    return key;
  }
}
