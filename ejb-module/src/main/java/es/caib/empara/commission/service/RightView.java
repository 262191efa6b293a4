package es.caib.empara.commission.service;

import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.InstitutionState;
import java.time.LocalDate;
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
   * @param basis what the right rests on beside the institution's: a seat, an office; null for none
   */
  public record Person(String principal, String name, Set<String> roles, String basis) {}
}
