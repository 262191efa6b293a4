package es.caib.empara.people.service;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * The yearly list of a body.
 *
 * @param dueOn the last day to answer
 * @param open how many people have no answer yet
 */
public record RecertificationView(Long id, int year, LocalDate dueOn, long open, List<Line> lines) {

  /**
   * Somebody on the list.
   *
   * @param stays null while nobody has answered
   * @param answeredBy the name of who did
   * @param mine whether it is the caller, who cannot answer
   */
  public record Line(
      Long id,
      String name,
      String post,
      Set<String> roles,
      LocalDate lastUsedOn,
      Boolean stays,
      String answeredBy,
      OffsetDateTime answeredAt,
      boolean mine) {}
}
