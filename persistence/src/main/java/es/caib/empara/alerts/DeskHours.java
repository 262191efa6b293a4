package es.caib.empara.alerts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The hours of a desk in a week, by the clock of the islands. As text: {@code 1 08:00-20:00;2 …},
 * where 1 is Monday and an end at {@code 00:00} is midnight; {@code -} when it has no hours.
 */
public record DeskHours(Map<DayOfWeek, Opening> days) {

  private static final String NONE = "-";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  /** From and until on a day; midnight as the end is that of the day's end. */
  public record Opening(LocalTime from, LocalTime until) {

    public Opening {
      if (!until.equals(LocalTime.MIDNIGHT) && !from.isBefore(until)) {
        throw new IllegalArgumentException("hours: end before they begin");
      }
    }

    @Override
    public String toString() {
      return TIME.format(from) + "-" + TIME.format(until);
    }
  }

  public DeskHours {
    Map<DayOfWeek, Opening> sorted = new EnumMap<>(DayOfWeek.class);
    sorted.putAll(days);
    days = sorted;
  }

  /** The same hours on some days. */
  public static DeskHours on(Set<DayOfWeek> days, LocalTime from, LocalTime until) {
    Opening opening = new Opening(from, until);
    return new DeskHours(days.stream().collect(Collectors.toMap(day -> day, day -> opening)));
  }

  /**
   * Reads the text.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static DeskHours parse(String text) {
    Map<DayOfWeek, Opening> days = new EnumMap<>(DayOfWeek.class);
    if (!text.equals(NONE)) {
      for (String day : text.split(";")) {
        if (!day.matches("[1-7] \\d\\d:\\d\\d-\\d\\d:\\d\\d")) {
          throw new IllegalArgumentException("hours: not hours of a week: " + text);
        }
        days.put(DayOfWeek.of(day.charAt(0) - '0'), opening(day.substring(2)));
      }
    }
    return new DeskHours(days);
  }

  private static Opening opening(String text) {
    try {
      String[] ends = text.split("-");
      return new Opening(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    } catch (DateTimeParseException notATime) {
      throw new IllegalArgumentException("hours: not hours of a day: " + text, notATime);
    }
  }

  /** When the desk is open on a day; empty when it is closed. */
  public Optional<DutySpan> on(LocalDate day) {
    return Optional.ofNullable(days.get(day.getDayOfWeek()))
        .map(
            opening ->
                DutySpan.local(
                    day.atTime(opening.from()),
                    opening.until().equals(LocalTime.MIDNIGHT)
                        ? day.plusDays(1).atStartOfDay()
                        : day.atTime(opening.until())));
  }

  /** The text that {@link #parse} reads. */
  public String text() {
    return days.isEmpty()
        ? NONE
        : days.entrySet().stream()
            .map(day -> day.getKey().getValue() + " " + day.getValue())
            .collect(Collectors.joining(";"));
  }
}
