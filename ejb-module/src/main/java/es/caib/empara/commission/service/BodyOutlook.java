package es.caib.empara.commission.service;

import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.Island;
import java.util.List;
import java.util.Set;

/**
 * What a proposal would do. Counts are to the nearest five and never tell of fewer than five, so
 * that nothing can be reckoned from two of them.
 *
 * @param cases by island and level
 * @param alertsAWeek in the last four weeks; null when fewer than five
 * @param gains what the body would see that it does not see now
 * @param loses what it would see no longer
 * @param others names of the institutions that answer for the same territory already
 * @param people to be trained; null when the body is in already
 */
public record BodyOutlook(
    List<Row> cases,
    Integer alertsAWeek,
    Set<DataKind> gains,
    Set<DataKind> loses,
    List<String> others,
    Integer people) {

  /**
   * How many cases of an island.
   *
   * @param level a risk level, such as HIGH; {@code NONE} before the first assessment
   * @param about to the nearest five; null for one to four
   */
  public record Row(Island island, String level, Integer about) {}
}
