package es.caib.empara.resources;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When something is open in a week of the islands.
 *
 * @param always day and night; then there are no times
 */
public record WeekHours(boolean always, List<OpeningTime> times) {

  public static final WeekHours DAY_AND_NIGHT = new WeekHours(true, List.of());

  private static final Pattern SPAN =
      Pattern.compile("(\\d{1,2})[:.](\\d{2})\\s*[-–]\\s*(\\d{1,2})[:.](\\d{2})");

  public WeekHours {
    times =
        times.stream()
            .sorted(Comparator.comparing(OpeningTime::day).thenComparing(OpeningTime::opens))
            .toList();
    if (always && !times.isEmpty()) {
      throw new IllegalArgumentException("hours: always open and at times");
    }
  }

  public static WeekHours of(List<OpeningTime> times) {
    return new WeekHours(false, times);
  }

  /**
   * Whether it is open at a moment, by the clock on the wall there; so summer time is no matter.
   */
  public boolean isOpen(OffsetDateTime at, ZoneId zone) {
    var moment = at.atZoneSameInstant(zone).toLocalDateTime();
    return always || times.stream().anyMatch(time -> time.contains(moment));
  }

  /** The times of a day as they are written, such as {@code 08:00-15:00, 17:00-20:00}. */
  public String text(DayOfWeek day) {
    return times.stream()
        .filter(time -> time.day() == day)
        .map(OpeningTime::text)
        .collect(Collectors.joining(", "));
  }

  /** Reads what {@link OpeningTime#span()} gave. */
  public static OpeningTime read(String span) {
    return read(DayOfWeek.of(span.charAt(0) - '0'), span.substring(2)).get(0);
  }

  /**
   * Reads the times of a day as people write them; nothing is closed.
   *
   * @throws IllegalArgumentException when it cannot be read
   */
  public static List<OpeningTime> read(DayOfWeek day, String text) {
    List<OpeningTime> times = new ArrayList<>();
    if (text == null || text.isBlank()) {
      return times;
    }
    for (String part : text.split("[,;]")) {
      Matcher span = SPAN.matcher(part.strip());
      if (!span.matches()) {
        throw new IllegalArgumentException("hours: cannot be read");
      }
      int opens = minute(span.group(1), span.group(2));
      int closes = minute(span.group(3), span.group(4));
      times.add(new OpeningTime(day, opens, closes == 0 ? OpeningTime.DAY_MINUTES : closes));
    }
    return times;
  }

  private static int minute(String hour, String minute) {
    int hours = Integer.parseInt(hour);
    int minutes = Integer.parseInt(minute);
    if (minutes > 59 || hours > 24) {
      throw new IllegalArgumentException("hours: not a time of the day");
    }
    return hours * 60 + minutes;
  }
}
