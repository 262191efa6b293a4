package es.caib.empara.orders.service;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * What the second person read in the copy is not what was entered. Which of both is wrong, the two
 * find out; the entry stays as it is.
 */
@ApplicationException(rollback = true)
public class PaperDiffers extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<String> fields;

  /**
   * @param fields such as {@code nig} or {@code measures[0].lastDay}
   */
  public PaperDiffers(List<String> fields) {
    super("differs in " + fields);
    this.fields = List.copyOf(fields);
  }

  public List<String> fields() {
    return fields;
  }
}
