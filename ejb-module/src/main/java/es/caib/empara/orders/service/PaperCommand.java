package es.caib.empara.orders.service;

import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.PaperReport;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands in a certified copy on paper.
 *
 * @param statusVersion of the case that the person had on screen
 */
public record PaperCommand(
    @NotNull PaperReport report,
    @NotNull @Size(max = 100) List<@Valid PaperMeasureCommand> measures,
    long statusVersion) {

  public PaperCommand {
    measures = List.copyOf(measures);
  }

  /**
   * One measure; of the parameters those that do not fit its kind must be absent.
   *
   * @param places HOME, WORK, SCHOOL, OTHER
   * @param persons whom it protects, or of whom it speaks
   * @param territory INE code or words; null for none
   * @param text the court's own words; null for none
   * @param validUntil last day; null when a milestone ends it
   */
  public record PaperMeasureCommand(
      MeasureKind kind,
      Integer metres,
      List<String> places,
      List<String> persons,
      List<String> means,
      String territory,
      String text,
      LocalDate validFrom,
      LocalDate validUntil,
      String untilMilestone) {

    public PaperMeasureCommand {
      places = List.copyOf(places);
      persons = List.copyOf(persons);
      means = List.copyOf(means);
    }
  }
}
