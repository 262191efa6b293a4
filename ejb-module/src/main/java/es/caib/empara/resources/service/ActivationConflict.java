package es.caib.empara.resources.service;

import jakarta.ejb.ApplicationException;

/** It cannot be done as things stand. The key is translated at the border. */
@ApplicationException(rollback = true)
public class ActivationConflict extends RuntimeException {

  public static final String FULL = "activation.full";
  public static final String NOBODY = "activation.nobody";

  private static final long serialVersionUID = 1L;

  private final String key;

  /**
   * @param key of the message bundle
   */
  public ActivationConflict(String key) {
    super(key);
    this.key = key;
  }

  public String key() {
    return key;
  }
}
