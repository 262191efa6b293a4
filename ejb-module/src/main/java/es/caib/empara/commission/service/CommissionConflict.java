package es.caib.empara.commission.service;

import jakarta.ejb.ApplicationException;

/** Something is not possible as things stand. The key is translated at the border. */
@ApplicationException(rollback = true)
public class CommissionConflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;

  /**
   * @param key of the message bundle
   */
  public CommissionConflict(String key) {
    super(key);
    this.key = key;
  }

  public String key() {
    return key;
  }
}
