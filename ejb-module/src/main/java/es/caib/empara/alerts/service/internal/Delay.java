package es.caib.empara.alerts.service.internal;

import es.caib.empara.shared.service.BusinessClock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a rung waits: a time by the clock, or working days of the institution.
 *
 * @param clock null when it counts working days
 * @param workingDays 0 when it goes by the clock
 * @param at the time of the working day, in the islands; null keeps the time that it is
 */
record Delay(Duration clock, int workingDays, LocalTime at) {

  private static final Pattern DAYS = Pattern.compile("([1-9]\\d?)WD(?:@(\\d\\d:\\d\\d))?");

  /** Counts working days of an institution. */
  @FunctionalInterface
  interface WorkingTime {

    /**
     * The same time of day some working days later; from outside a working day it counts from the
     * beginning of the next one.
     */
    OffsetDateTime after(OffsetDateTime from, int workingDays);
  }

  /**
   * @param text ISO 8601 such as {@code PT60S}, or {@code 1WD}, or {@code 1WD@08:00}
   * @throws IllegalArgumentException naming what cannot be read
   */
  static Delay parse(String text) {
    Matcher days = DAYS.matcher(text);
    try {
      if (days.matches()) {
        String at = days.group(2);
        return new Delay(
            null, Integer.parseInt(days.group(1)), at == null ? null : LocalTime.parse(at));
      }
      Duration clock = Duration.parse(text);
      if (!clock.isNegative() && !clock.isZero()) {
        return new Delay(clock, 0, null);
      }
    } catch (DateTimeParseException unreadable) {
      throw new IllegalArgumentException("delay: " + text, unreadable);
    }
    throw new IllegalArgumentException("delay: " + text);
  }

  /** When it is over. */
  OffsetDateTime from(OffsetDateTime start, WorkingTime days) {
    if (clock != null) {
      return start.plus(clock);
    }
    OffsetDateTime day = days.after(start, workingDays);
    if (at == null) {
      return day;
    }
    return day.atZoneSameInstant(BusinessClock.LEGAL_ZONE)
        .with(at)
        .toOffsetDateTime()
        .withOffsetSameInstant(ZoneOffset.UTC);
  }
}
