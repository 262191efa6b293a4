package es.caib.empara.shared.service;

import jakarta.ejb.ApplicationException;

/** Something that was typed or sent is wrong. The key is translated at the border. */
@ApplicationException(rollback = true)
public class InvalidInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final String key;

  /**
   * @param field the field at fault, as the API names it
   * @param key of the message bundle
   */
  public InvalidInput(String field, String key) {
    super(field + ": " + key);
    this.field = field;
    this.key = key;
  }

  public String field() {
    return field;
  }

  public String key() {
    return key;
  }
}
