package es.caib.empara.resources;

import java.time.DayOfWeek;
import java.time.LocalDateTime;

/**
 * From when until when something is open, by the clock on the wall.
 *
 * @param opens minute of the day, 0 to 1439
 * @param closes minute of the day, 1 to 1440 (midnight); not after {@code opens}: of the next day
 */
public record OpeningTime(DayOfWeek day, int opens, int closes) {

  public static final int DAY_MINUTES = 24 * 60;

  public OpeningTime {
    if (day == null || opens < 0 || opens >= DAY_MINUTES || closes < 1 || closes > DAY_MINUTES) {
      throw new IllegalArgumentException("hours: not a time of the day");
    }
    if (opens == closes) {
      throw new IllegalArgumentException("hours: opens and closes at once");
    }
  }

  /** Whether it runs over midnight. */
  public boolean isOverMidnight() {
    return closes < opens;
  }

  /** Whether a moment of the wall's clock lies in it; the minute of closing does not. */
  public boolean contains(LocalDateTime moment) {
    int minute = moment.getHour() * 60 + moment.getMinute();
    if (moment.getDayOfWeek() == day) {
      return minute >= opens && (minute < closes || isOverMidnight());
    }
    return isOverMidnight() && moment.getDayOfWeek() == day.plus(1) && minute < closes;
  }

  /** As it is written: {@code 08:00-15:00}. */
  public String text() {
    return clock(opens) + "-" + clock(closes);
  }

  /** With its day, ISO: {@code 1 08:00-15:00} is on Mondays. */
  public String span() {
    return day.getValue() + " " + text();
  }

  private static String clock(int minute) {
    return "%02d:%02d".formatted(minute / 60, minute % 60);
  }
}
