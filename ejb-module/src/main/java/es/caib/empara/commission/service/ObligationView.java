package es.caib.empara.commission.service;

import es.caib.empara.commission.Certainty;
import es.caib.empara.commission.ObligationParty;
import es.caib.empara.commission.ObligationState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;

/**
 * An obligation of the agreement.
 *
 * @param source article or clause
 * @param dueOn null when it has no day
 * @param recurs null for one that does not come again
 * @param state on the present day
 * @param notes newest first
 */
public record ObligationView(
    Long id,
    ObligationParty party,
    String textCa,
    String textEs,
    String source,
    Certainty certainty,
    LocalDate dueOn,
    Period recurs,
    ObligationState state,
    List<Note> notes) {

  /**
   * What somebody said of it.
   *
   * @param dueOn the day that it was about; null for none
   */
  public record Note(
      ObligationState state, String evidence, LocalDate dueOn, String by, OffsetDateTime at) {}

  /** What it is in a language; Catalan for whoever reads no Spanish. */
  public String text(String language) {
    return "es".equals(language) ? textEs : textCa;
  }
}
