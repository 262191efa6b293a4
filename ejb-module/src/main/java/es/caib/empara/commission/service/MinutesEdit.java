package es.caib.empara.commission.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What the secretary has written.
 *
 * @param edition that she had on screen
 * @param points what was said, for each item of the agenda in its order; blank for nothing
 * @param remarks null for none
 * @param reason of a correction of what was sent; else it may be null
 */
public record MinutesEdit(
    int edition,
    @NotNull List<String> points,
    @Size(max = MinutesEdit.MOST_TEXT) String remarks,
    @Size(max = 500) String reason) {

  /** Signs in what was said of one item. */
  public static final int MOST_TEXT = 8000;
}
