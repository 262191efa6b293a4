package es.caib.empara.channels;

import es.caib.empara.shared.Required;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * When a line is answered, by the clock of the islands. It may go on past midnight; from a time to
 * the same time is the whole day.
 */
public record ContactHours(
    DayOfWeek firstDay, DayOfWeek lastDay, LocalTime opens, LocalTime closes) {

  public ContactHours {
    Required.value("firstDay", firstDay);
    Required.value("lastDay", lastDay);
    Required.value("opens", opens);
    Required.value("closes", closes);
    if (firstDay.compareTo(lastDay) > 0) {
      throw new IllegalArgumentException("lastDay: before the first");
    }
  }

  /** Every day, day and night. */
  public static ContactHours always() {
    return new ContactHours(
        DayOfWeek.MONDAY, DayOfWeek.SUNDAY, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
  }

  public boolean isAlways() {
    return isWholeDay() && isEveryDay();
  }

  public boolean isWholeDay() {
    return opens.equals(closes);
  }

  public boolean isEveryDay() {
    return firstDay == DayOfWeek.MONDAY && lastDay == DayOfWeek.SUNDAY;
  }

  public boolean isOneDay() {
    return firstDay == lastDay;
  }
}
