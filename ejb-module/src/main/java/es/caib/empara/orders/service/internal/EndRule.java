package es.caib.empara.orders.service.internal;

import es.caib.empara.shared.service.BusinessClock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** When an end by date counts as dealt with before the day. */
final class EndRule {

  /** How many days before it somebody may see to it. */
  private static final int DAYS = 10;

  private EndRule() {}

  /**
   * Whether an act on the case, or a later end that was told, came in time.
   *
   * @param at when somebody acted, or the extension arrived
   */
  static boolean isInTime(LocalDate lastDay, OffsetDateTime at) {
    LocalDate day = day(at);
    return day.isBefore(lastDay) && !day.isBefore(lastDay.minusDays(DAYS));
  }

  /** Whether the end was over before anybody here knew of it: nobody could have dealt with it. */
  static boolean isPastWhenTold(LocalDate lastDay, OffsetDateTime told) {
    return lastDay.isBefore(day(told));
  }

  private static LocalDate day(OffsetDateTime at) {
    return at.atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate();
  }
}
