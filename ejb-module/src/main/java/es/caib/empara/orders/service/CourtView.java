package es.caib.empara.orders.service;

import es.caib.empara.institutions.Island;
import es.caib.empara.orders.CourtKind;
import es.caib.empara.orders.JudicialDistrict;
import java.time.LocalDate;

/**
 * A court as it calls itself.
 *
 * @param seat INE code of the municipality of its seat
 * @param validFrom the first day; null when it is not known
 * @param validTo the last day; null while it goes on
 * @param predecessorId whose cases it took over; null when none is known
 * @param basis where this comes from and how sure it is
 */
public record CourtView(
    Long id,
    String nameCa,
    String nameEs,
    CourtKind kind,
    JudicialDistrict district,
    String seat,
    Island island,
    LocalDate validFrom,
    LocalDate validTo,
    Long predecessorId,
    String basis) {

  /** Its name in a language; Catalan for whoever reads no Spanish. */
  public String name(String language) {
    return "es".equals(language) ? nameEs : nameCa;
  }

  /** Whether it was there on a day. */
  public boolean isThereOn(LocalDate day) {
    return !isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }

  /** Whether it came only after a day. */
  public boolean isAfter(LocalDate day) {
    return validFrom != null && validFrom.isAfter(day);
  }
}
