package es.caib.empara.orders;

import java.time.LocalDate;
import java.util.List;

/**
 * What a second person reads in the copy, without being shown what was entered.
 *
 * @param decidedOn the day of the decision, Europe/Madrid; null for what is only asked for
 * @param measures one for each that was entered, in that order
 * @param more the copy has measures that were not entered
 */
public record PaperCheck(
    OrderState state, String nig, LocalDate decidedOn, List<MeasureCheck> measures, boolean more) {

  public PaperCheck {
    measures = List.copyOf(measures);
  }

  /**
   * One measure.
   *
   * @param kind null when the copy does not have it
   * @param metres null when the copy states none
   * @param lastDay null when the copy states none
   */
  public record MeasureCheck(MeasureKind kind, Integer metres, LocalDate lastDay) {}
}
