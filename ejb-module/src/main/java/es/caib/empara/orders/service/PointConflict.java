package es.caib.empara.orders.service;

import jakarta.ejb.ApplicationException;

/** It cannot be done as the work on the order stands. The key is translated at the border. */
@ApplicationException(rollback = true)
public class PointConflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;

  /**
   * @param key of the message bundle
   */
  public PointConflict(String key) {
    super(key);
    this.key = key;
  }

  public String key() {
    return key;
  }
}
