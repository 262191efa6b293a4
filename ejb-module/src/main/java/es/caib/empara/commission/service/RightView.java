package es.caib.empara.commission.service;

import es.caib.empara.commission.Office;
import es.caib.empara.commission.SeatCapacity;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.InstitutionState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * What an institution may see, since when, and by what.
 *
 * @param municipalities how many
 * @param resolution what it rests on; null: on the agreement itself
 * @param people its accounts
 */
public record RightView(
    String realm,
    String name,
    InstitutionKind kind,
    InstitutionState state,
    LocalDate since,
    int municipalities,
    Set<DataKind> dataKinds,
    Basis resolution,
    List<Person> people) {

  /** A resolution, its session and where in the minutes it stands. */
  public record Basis(Long resolutionId, String number, Long sessionId, String session, int item) {}

  /**
   * Somebody with rights.
   *
   * @param roles such as EMP_TECHNICIAN
   * @param places what the rights rest on beside the institution's: seats and offices of the
   *     Commission; empty for none
   */
  public record Person(String principal, String name, Set<String> roles, List<Place> places) {}

  /**
   * A seat or an office that somebody holds.
   *
   * @param capacity null for an office
   * @param office null for a seat
   */
  public record Place(SeatCapacity capacity, Office office, OffsetDateTime since) {}
}
