package es.caib.empara.protocols.service;

import jakarta.ejb.ApplicationException;

/** Something is not possible as things stand. The key is translated at the border. */
@ApplicationException(rollback = true)
public class ProtocolConflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;

  /**
   * @param key of the message bundle
   */
  public ProtocolConflict(String key) {
    super(key);
    this.key = key;
  }

  public String key() {
    return key;
  }
}
