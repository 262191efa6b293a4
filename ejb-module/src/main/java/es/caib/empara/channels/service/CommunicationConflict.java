package es.caib.empara.channels.service;

import jakarta.ejb.ApplicationException;

/** As things stand it is not possible: somebody was first. The key is translated at the border. */
@ApplicationException(rollback = true)
public class CommunicationConflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final String by;

  /**
   * @param key of the message bundle
   * @param by the name of whoever was first; null for nobody
   */
  public CommunicationConflict(String key, String by) {
    super(key);
    this.key = key;
    this.by = by;
  }

  public String key() {
    return key;
  }

  /** Null when it was nobody. */
  public String by() {
    return by;
  }
}
