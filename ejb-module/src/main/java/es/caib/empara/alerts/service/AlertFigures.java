package es.caib.empara.alerts.service;

import es.caib.empara.alerts.DutyBand;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of the alerts of a period.
 *
 * @param from the first day, in the islands
 * @param to the last day
 * @param drills whether it counts exercises, which are never counted together with what is real
 */
public record AlertFigures(
    LocalDate from, LocalDate to, boolean drills, List<OfRule> rules, List<OfDesk> desks) {

  /**
   * What became of the alerts of a rule.
   *
   * @param acted something was done about them
   * @param waved closed by a person without an act
   * @param cleared over by themselves
   * @param open not closed and not acted on
   * @param taking median time until somebody took them; null when nobody has
   */
  public record OfRule(
      String rule, int raised, int acted, int waved, int cleared, int open, Duration taking) {

    /** The share of those that people closed or acted on which was waved away, 0 to 100. */
    public int wavedPercent() {
      int decided = acted + waved;
      return decided == 0 ? 0 : Math.round(100f * waved / decided);
    }
  }

  /**
   * How fast a desk was in a part of the day; medians, null where there is nothing to count.
   *
   * @param institution its name
   * @param slow the time within which nine of ten were taken
   * @param climbed how many climbed at least one rung
   */
  public record OfDesk(
      String institution,
      DutyBand band,
      int raised,
      int taken,
      int climbed,
      Duration taking,
      Duration slow,
      Duration contact,
      Duration activation) {}
}
